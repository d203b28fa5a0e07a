import { describe, expect, it } from 'vitest';
import type { Typed } from '../../src/cases/forms/field.ts';
import { readForm } from '../../src/cases/forms/field.ts';
import { countries, country, hours, ipAddresses, timeOfDay, timeZone } from '../../src/cases/forms/read-role.ts';
import { type RolePart, roleForms, roleParts } from '../../src/cases/forms/role-fields.ts';
import { type RoleTerms, typedFrom, withPart } from '../../src/cases/forms/role-values.ts';
import { handlingOf } from '../../src/cases/handling.ts';

const read = (reader: typeof hours, text: string) => {
  const answer = reader(text, {});
  return 'error' in answer ? answer.error : answer.value;
};

describe('what is typed of a role', () => {
  it.each([
    ['09:00-17:00 Europe/Berlin', { start: '09:00', end: '17:00', time_zone: 'Europe/Berlin' }],
    ['9:00 – 17.30 America/New York', { start: '09:00', end: '17:30', time_zone: 'America/New_York' }],
    ['22:00 to 06:00 UTC', { start: '22:00', end: '06:00', time_zone: 'UTC' }],
    ['9 to 5', 'Write them as 09:00-17:00 Europe/Berlin.'],
    ['09:00-25:00 Europe/Berlin', 'Write them as 09:00-17:00 Europe/Berlin.'],
    ['09:00-17:00 Berlin', 'There is no time zone "Berlin". Write one such as Europe/Berlin.'],
  ])('hours: %s', (text, value) => expect(read(hours, text)).toEqual(value));

  it.each([
    ['Canada', 'CA'],
    ['ca', 'CA'],
    ['Deutschland', 'DE'],
    ['UK', 'GB'],
    ['Congo', '"Congo" can mean CG or CD. Write the two letters.'],
    ['Atlantis', '"Atlantis" is not a country that we know. Write its name or two letters, such as CA.'],
  ])('country: %s', (text, value) => expect(read(country, text)).toBe(value));

  it('every wrong line is named, three at most', () => {
    expect(read(countries, 'Canada\nAtlantis\nFrance')).toContain('"Atlantis"');
    expect(read(countries, 'Canada\nCA\nFrance')).toEqual(['CA', 'FR']);
    expect(read(ipAddresses, '203.0.113.7\n2001:db8::7')).toEqual(['203.0.113.7', '2001:db8::7']);
    expect(read(ipAddresses, '203.0.113\n203.0.113.7/24')).toContain('"203.0.113" is not an IPv4 or IPv6 address.');
  });

  it('a time of day and a zone are read as people write them', () => {
    expect(read(timeOfDay, '8.05')).toBe('08:05');
    expect(read(timeOfDay, '24:00')).toBe('A time of day, such as 09:00.');
    expect(read(timeZone, 'America/New York')).toBe('America/New_York');
  });
});

const full: RoleTerms = {
  body: {
    title: 'Staff Engineer',
    employment: 'contractor',
    remote: false,
    country: 'CA',
    required_hours: { start: '09:00', end: '17:00', time_zone: 'America/Toronto', days: ['mon', 'tue'] },
    policies: {
      video_required: true,
      payroll_offered: false,
      travel_allowed: true,
      ship_to: 'id_address',
      crypto_pay: 'with_proof',
      stale_after_days: 30,
      counsel_territories: ['FR'],
      allowed_remote_tools: ['Larkdesk'],
      company_egress_ips: ['203.0.113.7'],
      company_channels: ['Larkchat'],
    },
  },
  handling: handlingOf({
    measures: ['video_interview'],
    due_in_days: 3,
    approvers: ['U1'],
    late_from: 'apply',
    retention: 'Ontario',
  }),
};

function saved(terms: RoleTerms, part: RolePart, typed: Typed): RoleTerms {
  const values = readForm(roleForms[part], typed);
  if (!values.ok) throw new Error(JSON.stringify(values.errors));
  return withPart(terms, part, values.values);
}

describe('a part of a role', () => {
  it.each(roleParts)('saved as its form shows it, %s changes nothing', (part) => {
    expect(saved(full, part, typedFrom(full, part))).toEqual(full);
  });

  it('an emptied field is taken out, and the other parts stay', () => {
    const systems = saved(full, 'systems', {}).body.policies;
    expect(systems).toMatchObject({ ship_to: 'id_address', stale_after_days: 30 });
    expect(Object.keys(systems ?? {})).not.toContain('company_egress_ips');
    const about = saved(full, 'about', { title: 'Engineer', employment: 'employee', remote: 'yes', days: ['mon'] });
    expect(about.body).toEqual({
      title: 'Engineer',
      employment: 'employee',
      remote: true,
      policies: full.body.policies,
    });
    expect(
      saved(full, 'handling', { ...typedFrom(full, 'handling'), approvers: [], retention: '' }).handling,
    ).toMatchObject({
      approvers: [],
      due_in_days: 3,
    });
  });

  it('days without hours are not kept', () => {
    expect(
      saved(full, 'about', { ...typedFrom(full, 'about'), required_hours: '' }).body.required_hours,
    ).toBeUndefined();
  });
});
