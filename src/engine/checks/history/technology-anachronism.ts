import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Answers } from '../../lookups.ts';
import { firstDay } from '../../read/month.ts';

/** Years beyond the public release that are left alone: betas, and those who built it (proposal of the catalogue, RH-09). */
const graceYears = 1;

const yearMs = 365.25 * 86_400_000;

/** RH-09: more years with a tool than it has been out, on the day of the résumé. */
export const technologyAnachronism = defineCheck({
  id: 'technology-anachronism',
  signals: ['RH-09'],
  family: 'history',
  severities: ['weak'],
  title: 'More years with a tool than it has existed',
  source:
    'public reporting: experience claimed with technologies before they existed; one year is a proposal of the catalogue',
  needs: ['source.resume'],
  may: ['lookup.tool'],
  question: 'When and where did you first work with this tool?',
  innocent: [
    'It was used in a beta, or inside the company that made it',
    'The years count the field as a whole, or a tool that came before it',
    'The list gives the date of a later version',
  ],
  next: 'Ask in the interview which version came first and what it could not do yet',
  run: (facts, { asOf }) => {
    const claims = facts['source.resume'].flatMap((resume) =>
      (resume.skills ?? []).flatMap(({ name, years }) =>
        years === undefined ? [] : [{ source: resume.id, on: resume.at ?? asOf, name, years }],
      ),
    );
    if (claims.length === 0) return [missing('no skill with its years')];
    return claims.flatMap((claim) => judged(claim, facts['lookup.tool']));
  },
  examples: [
    {
      title: 'ten years with a tool of four',
      dossier: claim(10, '2022-10-20'),
      expect: 'found',
      severity: 'weak',
      mentions: ['ExampleTool, 10 years', '2022-10-20', 'ExampleReleases, 2026-10-01'],
    },
    { title: 'a year more than it has been out', dossier: claim(5, '2022-10-20'), expect: 'clear' },
    { title: 'a little over a year more', dossier: claim(5.1, '2022-10-20'), expect: 'found' },
    { title: 'a release of which the year alone is known', dossier: claim(5.5, 2022), expect: 'clear' },
    { title: 'nobody looked up the tool', dossier: claim(10), expect: 'missing', mentions: ['ExampleTool'] },
    { title: 'skills without years', dossier: claim(undefined, '2022-10-20'), expect: 'missing' },
    { title: 'no résumé', dossier: {}, expect: 'missing' },
  ],
});

interface Claim {
  readonly source: string;
  /** The day on which the résumé says so. */
  readonly on: string;
  readonly name: string;
  readonly years: number;
}

function judged({ source, on, name, years }: Claim, lookup: Answers<'tool'>): readonly Part[] {
  const answer = lookup.about(name);
  if (answer.state === 'unknown') return [missing(answer.why, answer.reason)];
  if (answer.state !== 'known') return [];
  const released = answer.result.released_on;
  const out = (Date.parse(on.slice(0, 10)) - Date.parse(firstDay(released))) / yearMs;
  if (years <= out + graceYears) return [];
  return [
    found('weak', [
      quote(source, 'skills', `${name}, ${years} years`, `said on ${on.slice(0, 10)}`),
      quote('lookup:tool', 'released_on', `${name}: ${released}`, `${answer.provider}, ${answer.asOf}`),
    ]),
  ];
}

function claim(years: number | undefined, released?: string | number): Example['dossier'] {
  const skills = [{ name: 'ExampleTool', ...(years !== undefined && { years }) }];
  return {
    sources: [{ id: 'resume', kind: 'resume', skills }],
    ...(released !== undefined && {
      lookups: [
        {
          kind: 'tool',
          provider: 'ExampleReleases',
          as_of: '2026-10-01',
          results: { ExampleTool: { released_on: released } },
        },
      ],
    }),
  };
}
