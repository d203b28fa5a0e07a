import type { Policies, Role } from '../../engine/dossier.ts';
import type { Handling } from '../handling.ts';
import type { Typed } from './field.ts';
import { type PolicySwitch, type RolePart, switchTexts } from './role-fields.ts';

/** All that a role settles: what the dossier holds of it, and what the team does. */
export interface RoleTerms {
  readonly body: Role;
  readonly handling: Handling;
}

type Values = Readonly<Record<string, unknown>>;

/** The terms with one part of them as its form has it; an empty field is taken out. */
export function withPart(terms: RoleTerms, part: RolePart, values: Values): RoleTerms {
  const { body, handling } = terms;
  switch (part) {
    case 'about':
      return { body: withAbout(body, values), handling };
    case 'policies':
      return { body: { ...body, policies: withPolicies(body.policies ?? {}, values) }, handling };
    case 'systems': {
      const { allowed_remote_tools: _t, company_egress_ips: _i, company_channels: _c, ...rest } = body.policies ?? {};
      return { body: { ...body, policies: { ...rest, ...values } }, handling };
    }
    default: {
      const { retention: _, ...rest } = handling;
      return { body, handling: { ...rest, approvers: [], ...values } as Handling };
    }
  }
}

function withAbout(body: Role, { remote, days, required_hours, ...values }: Values): Role {
  const { country: _c, required_hours: _h, ...rest } = body;
  const isOnSomeDays = Array.isArray(days) && days.length > 0;
  return {
    ...rest,
    ...values,
    remote: remote === 'yes',
    ...(required_hours !== undefined && { required_hours: { ...required_hours, ...(isOnSomeDays && { days }) } }),
  } as Role;
}

function withPolicies(policies: Policies, { switches, ...values }: Values): Policies {
  const { stale_after_days: _s, counsel_territories: _t, ...rest } = policies;
  const isOn = (name: string): boolean => Array.isArray(switches) && switches.includes(name);
  const switched = Object.fromEntries(Object.keys(switchTexts).map((name) => [name, isOn(name)]));
  return { ...rest, ...switched, ...values } as Policies;
}

/** One part as its form shows it. */
export function typedFrom({ body, handling }: RoleTerms, part: RolePart): Typed {
  const policies = body.policies ?? {};
  switch (part) {
    case 'about': {
      const hours = body.required_hours;
      return {
        title: body.title ?? '',
        employment: body.employment ?? '',
        remote: body.remote === false ? 'no' : 'yes',
        country: body.country ?? '',
        required_hours: hours ? `${hours.start}-${hours.end} ${hours.time_zone}` : '',
        days: hours?.days ?? [],
      };
    }
    case 'policies':
      return {
        switches: (Object.keys(switchTexts) as PolicySwitch[]).filter((name) => policies[name]),
        ship_to: policies.ship_to ?? 'any',
        crypto_pay: policies.crypto_pay ?? 'not_allowed',
        stale_after_days: String(policies.stale_after_days ?? ''),
        counsel_territories: lines(policies.counsel_territories),
      };
    case 'systems':
      return {
        allowed_remote_tools: lines(policies.allowed_remote_tools),
        company_egress_ips: lines(policies.company_egress_ips),
        company_channels: lines(policies.company_channels),
      };
    default:
      return {
        measures: handling.measures,
        due_in_days: String(handling.due_in_days),
        approvers: handling.approvers,
        late_from: handling.late_from,
        retention: handling.retention ?? '',
      };
  }
}

const lines = (values: readonly string[] | undefined): string => (values ?? []).join('\n');
