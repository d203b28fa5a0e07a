import {
  cryptoTexts,
  dayTexts,
  lateTexts,
  measureTexts,
  type PolicySwitch,
  type RolePart,
  shipTexts,
  switchTexts,
} from '../../cases/forms/role-fields.ts';
import type { RoleTerms } from '../../cases/forms/role-values.ts';
import type { Handling } from '../../cases/handling.ts';
import type { Policies, Role } from '../../engine/dossier.ts';
import { measures } from '../../engine/dossier.ts';
import { countryName } from '../../engine/read/place/country.ts';
import { count, escapeMarkup } from '../text.ts';

/** What a part of a role says, in mrkdwn. */
export function partText({ body, handling }: RoleTerms, part: RolePart): string {
  switch (part) {
    case 'about':
      return aboutText(body);
    case 'policies':
      return policiesText(body.policies ?? {});
    case 'systems':
      return systemsText(body.policies ?? {});
    default:
      return handlingText(handling);
  }
}

function aboutText({ employment, remote, country, required_hours: hours }: Role): string {
  const days = hours?.days?.map((day) => dayTexts[day]).join(', ');
  return [
    [
      employment ?? 'employment not said',
      remote === false ? 'on site' : 'remote',
      country ? `in ${countryName(country)}` : 'anywhere',
    ].join(', '),
    hours
      ? `Required hours ${hours.start} to ${hours.end}, ${escapeMarkup(hours.time_zone)}${days ? `, ${days}` : ''}`
      : 'No required hours',
  ].join('\n');
}

function policiesText(policies: Policies): string {
  const names = Object.keys(switchTexts) as PolicySwitch[];
  return [
    ...names.map((name) => `${policies[name] ? '☑' : '☐'} ${switchTexts[name]}`),
    shipTexts[policies.ship_to ?? 'any'],
    cryptoTexts[policies.crypto_pay ?? 'not_allowed'],
    ...(policies.stale_after_days === undefined
      ? []
      : [`Look-ups count as old after ${count(policies.stale_after_days, 'day')}`]),
    ...(policies.counsel_territories?.length
      ? [`Territories that counsel lists: ${policies.counsel_territories.map(countryName).join(', ')}`]
      : []),
  ].join('\n');
}

function systemsText(policies: Policies): string {
  const named = (values: readonly string[] | undefined, none: string): string =>
    values?.length ? escapeMarkup(values.join(', ')) : none;
  return [
    `Approved remote-management tools: ${named(policies.allowed_remote_tools, 'none')}`,
    `VPN addresses: ${named(policies.company_egress_ips, 'not entered')}`,
    `Company channels: ${named(policies.company_channels, 'not entered')}`,
  ].join('\n');
}

function handlingText(handling: Handling): string {
  const out = measures.filter((measure) => !handling.measures.includes(measure));
  return [
    out.length === 0
      ? 'All nine measures'
      : `All measures but: ${out.map((measure) => measureTexts[measure]).join('; ')}`,
    `Due ${count(handling.due_in_days, 'day')} after a case opens`,
    `Approvers: ${handling.approvers.map((id) => `<@${id}>`).join(', ') || 'nobody yet. Without one, a case that is not complete cannot be cleared'}`,
    `Identity documents and payment details from ${lateTexts[handling.late_from] ?? handling.late_from} on`,
    ...(handling.retention ? [`Records kept under the law of: ${escapeMarkup(handling.retention)}`] : []),
  ].join('\n');
}
