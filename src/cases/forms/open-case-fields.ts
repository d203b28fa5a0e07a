import { Url } from '../../engine/dossier/scalars.ts';
import type { Source } from '../../engine/dossier.ts';
import type { RoleLine } from '../roles.ts';
import type { Field } from './field.ts';
import { emails, linesOf, phones } from './read-text.ts';

const mostRoles = 100;

/** The first form: what an application usually states. Six inputs, of which a name and a role are needed. */
export function openCaseFields(roles: readonly RoleLine[]): readonly Field[] {
  const choices = roles
    .slice(0, mostRoles)
    .map((role) => ({ value: role.id, text: `${role.body.title ?? 'Role'}, version ${role.version}` }));
  return [
    { key: 'name', label: 'Name of the candidate', input: 'text', most: 500 },
    { key: 'role', label: 'Role', input: 'choice', choices },
    { key: 'email', label: 'E-mail', hint: 'One a line', input: 'lines', optional: true, read: emails },
    {
      key: 'phone',
      label: 'Phone',
      hint: 'One a line, with country code',
      input: 'lines',
      optional: true,
      read: phones,
    },
    {
      key: 'location',
      label: 'Location as they typed it',
      hint: 'Such as Boise, ID',
      input: 'text',
      optional: true,
      most: 500,
    },
    {
      key: 'links',
      label: 'Profile links, or text they sent',
      hint: 'One link a line; any other text is kept as their résumé',
      input: 'lines',
      optional: true,
    },
  ];
}

/** As long as the dossier takes a link; anything else is text. */
export const isLink = (line: string): boolean => Url.safeParse(line).success;
const codeSites = /(^|\.)(github|gitlab|bitbucket|codeberg)\./;
const profileSites = /(^|\.)(linkedin|xing|upwork|freelancer|toptal|fiverr|x|twitter|facebook|instagram)\./;

/** Links become sources of their kind, by their site; text that isn't a link is the résumé's. */
export function sourcesFromLinks(text: string): readonly Source[] {
  const lines = linesOf(text);
  const sources = lines.filter((line) => isLink(line)).map((url, at) => sourceOfLink(url, at));
  const rest = text
    .split('\n')
    .filter((line) => !isLink(line.trim()))
    .join('\n')
    .trim();
  return rest === '' ? sources : [...sources, { id: 'resume', kind: 'resume', text: rest }];
}

function sourceOfLink(url: string, at: number): Source {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const site = host.replace(/^www\./, '').split('.')[0] || 'site';
  const id = `${
    site
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 40) || 'link'
  }-${at + 1}`;
  if (codeSites.test(`.${host}`)) return { id, kind: 'code_account', site, url };
  return profileSites.test(`.${host}`) ? { id, kind: 'profile', site, url } : { id, kind: 'portfolio', url };
}
