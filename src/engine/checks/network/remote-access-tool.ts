import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { staleList } from '../../lookups.ts';
import { isAllowedTool, isRemoteTool, remoteToolsAsOf } from './_remote-tools.ts';

/** Within so many days of the issue of the machine it is strong; proposal of the catalogue. */
const newMachineDays = 14;

/** LN-09: a program for working from elsewhere stands on the issued machine. */
export const remoteAccessTool = defineCheck({
  id: 'remote-access-tool',
  signals: ['LN-09'],
  family: 'network',
  severities: ['moderate', 'strong'],
  title: 'A remote-access program that the role does not allow is on the issued machine',
  source:
    'FBI, 2023 to January 2025, Microsoft and Unit 42: laptops kept at one address and worked from elsewhere by remote access',
  needs: ['event.device_inventory'],
  may: ['policies'],
  ask: 'no inventory of the programs on the issued machine',
  question: 'What is this program used for on the company machine, and who connects with it?',
  innocent: [
    'The support desk installed it',
    'A habit from an earlier job, to reach the machine from another room',
    'An accessibility set-up that needs it',
  ],
  next: 'Ask the support desk whether it installed the program; if not, have it removed and look in its log who connected',
  run: (facts, { dossier }) => {
    const listed = facts['event.device_inventory'].filter((inventory) => inventory.tools !== undefined);
    if (listed.length === 0) return [missing('no inventory of the programs on the issued machine')];
    const allowed = facts.policies?.allowed_remote_tools ?? [];
    const parts = listed.flatMap((inventory): readonly Part[] => {
      const tools = (inventory.tools ?? []).filter((tool) => isRemoteTool(tool) && !isAllowedTool(tool, allowed));
      if (tools.length === 0) return [];
      const isNew =
        inventory.issued_on !== undefined && daysBetween(inventory.issued_on, inventory.at) <= newMachineDays;
      const issued = inventory.issued_on
        ? `the machine was issued on ${inventory.issued_on}`
        : 'no date of issue recorded';
      return [
        found(isNew ? 'strong' : 'moderate', [
          ...tools.map((tool) => quote(inventory.ref, 'tool', tool, `${inventory.at.slice(0, 10)}; ${issued}`)),
          quote('role', 'allowed_remote_tools', allowed.join(', ') || 'none named', 'the policy of this role'),
        ]),
      ];
    });
    const old = staleList(dossier, 'remote-access programs', remoteToolsAsOf);
    return old && parts.length === 0 ? [missing(old.why, old.reason)] : parts;
  },
  examples: [
    {
      title: 'on the first day',
      dossier: inventory(['ExampleMDM', 'AnyDesk 8.0'], '2026-10-06'),
      expect: 'found',
      severity: 'strong',
      mentions: ['AnyDesk 8.0', 'ExampleMDM'],
    },
    {
      title: 'fourteen days after the issue',
      dossier: inventory(['TeamViewer'], '2026-09-22'),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'fifteen days after it',
      dossier: inventory(['TeamViewer'], '2026-09-21'),
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'no date of issue', dossier: inventory(['RustDesk'], undefined), expect: 'found', severity: 'moderate' },
    {
      title: 'a program that the role allows',
      dossier: inventory(['ExampleMDM', 'AnyDesk'], '2026-10-06', ['AnyDesk']),
      expect: 'clear',
    },
    { title: 'other programs', dossier: inventory(['ExampleMDM', 'A text editor'], '2026-10-06'), expect: 'clear' },
    {
      title: 'other programs, when the list of tools is too old',
      dossier: { as_of: '2027-06-01T12:00:00Z', ...inventory(['A text editor'], '2026-10-06') },
      expect: 'missing',
      mentions: ['2026-11-27', '"stale"'],
    },
    { title: 'an inventory without programs', dossier: inventory(undefined, '2026-10-06'), expect: 'missing' },
    { title: 'no inventory', dossier: {}, expect: 'missing' },
  ],
});

/** Whole days from a day (YYYY-MM-DD) to the day of a moment, in UTC. */
function daysBetween(day: string, at: string): number {
  return Math.floor((Date.parse(at) - Date.parse(day)) / 86_400_000);
}

function inventory(
  tools: string[] | undefined,
  issued_on: string | undefined,
  allowed: string[] = ['ExampleMDM'],
): Partial<Dossier> {
  return {
    role: { policies: { allowed_remote_tools: allowed } },
    events: [
      {
        event: 'device_inventory',
        at: '2026-10-06T12:00:00Z',
        ...(tools && { tools }),
        ...(issued_on && { issued_on }),
      },
    ],
  };
}
