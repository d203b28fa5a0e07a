import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Place } from '../../dossier.ts';
import type { FactValue } from '../../facts.ts';
import { placeText } from '../../matrix/place-rows.ts';
import { countriesOfPlan, readPhone } from '../../read/phone.ts';
import { readPlace } from '../../read/place.ts';
import type { Stated } from '../../stated.ts';

/** CT-04: only countries are compared; people keep a number within a country when they move. */
export const phoneCountryMismatch = defineCheck({
  id: 'phone-country-mismatch',
  signals: ['CT-04'],
  family: 'contact',
  severities: ['weak'],
  title: 'The telephone number is of another country than the stated location',
  source: 'fact sheet, third red flag and sixth measure: contact information that does not fit the claimed location',
  needs: ['stated.phone', 'stated.location'],
  may: ['lookup.phone'],
  question: 'How do you come to have a number of that country?',
  innocent: [
    'People keep a number for years after a move',
    'A number of the family or of an earlier home is cheaper to keep',
  ],
  next: 'Ask for a number where the candidate lives now, or note why there is none',
  run: (facts, { declared }) =>
    facts['stated.phone'].flatMap((phone): readonly Part[] => {
      const country = countryOfNumber(phone.value, facts['lookup.phone']);
      if (!country) return [missing(`the country of ${phone.value} is not known`)];
      const location = locationFor(phone, facts['stated.location']);
      const claimed = location && readPlace(location.value).country;
      if (!location || !claimed) return [missing('the country of the stated location is not known')];
      if (countriesOfPlan(country.code).includes(claimed)) return [];
      const evidence = [
        quote(phone.source, 'phone', phone.value, `a number of ${country.code}${country.by}`),
        quote(location.source, 'location', placeText(location.value)),
      ];
      const given = explanationFor(declared, 'phone', { value: phone.value, sources: [phone.source] });
      if (given) return [explained(evidence, given.reason)];
      const lived = declared.places?.find(
        (place) => place.country !== undefined && countriesOfPlan(country.code).includes(place.country),
      );
      if (lived) return [explained(evidence, `declared as ${lived.as.replace('_', ' ')}: ${country.code}`)];
      return [found('weak', evidence)];
    }),
  examples: [
    {
      title: 'a number of one country, a home in another',
      dossier: { sources: [{ ...at({ city: 'Lyon', country: 'FR' }), phone: '+12025550101' }] },
      expect: 'found',
      severity: 'weak',
      mentions: ['+12025550101', 'Lyon'],
    },
    {
      title: 'the look-up says which country, where the number does not',
      dossier: {
        sources: [{ ...at({ city: 'Lyon', country: 'FR' }), phone: '+12025550101' }],
        lookups: [
          {
            kind: 'phone',
            provider: 'ExampleLineType',
            as_of: '2026-10-02',
            results: { '+12025550101': { country: 'CA' } },
          },
        ],
      },
      expect: 'found',
      mentions: ['CA', 'ExampleLineType, 2026-10-02'],
    },
    {
      title: 'a former home in that country',
      dossier: {
        sources: [{ ...at({ city: 'Lyon', country: 'FR' }), phone: '+12025550101' }],
        declared: { places: [{ as: 'former_home', country: 'US', to: '2024-01-31' }] },
      },
      expect: 'explained',
    },
    {
      title: 'a reason for this number',
      dossier: {
        sources: [{ ...at({ city: 'Lyon', country: 'FR' }), phone: '+12025550101' }],
        declared: { explanations: [{ fact: 'phone', value: '+12025550101', reason: 'kept from my studies' }] },
      },
      expect: 'explained',
      mentions: ['kept from my studies'],
    },
    {
      title: 'another area of the same country',
      dossier: { sources: [{ ...at({ city: 'Denver', region: 'CO', country: 'US' }), phone: '+12025550101' }] },
      expect: 'clear',
    },
    {
      title: 'a second profile gives the place of its own number',
      dossier: {
        sources: [
          { ...at({ city: 'Denver', country: 'US' }), phone: '+12025550101' },
          {
            id: 'site',
            kind: 'portfolio',
            url: 'https://hollis.example',
            phone: '+33199005501',
            location: { country: 'FR' },
          },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'one numbering plan for two countries',
      dossier: { sources: [{ ...at({ city: 'Douglas', country: 'IM' }), phone: '+447700900123' }] },
      expect: 'clear',
    },
    { title: 'no number', dossier: { sources: [at({ country: 'FR' })] }, expect: 'missing' },
  ],
});

function countryOfNumber(
  number: string,
  lookup: FactValue<'lookup.phone'>,
): { readonly code: string; readonly by: string } | undefined {
  const answer = lookup.about(number);
  if (answer.state === 'known' && answer.result.country) {
    return { code: answer.result.country, by: ` (${answer.provider}, ${answer.asOf})` };
  }
  const code = readPhone(number).country;
  return code ? { code, by: '' } : undefined;
}

/** The place that the number's own source gives, else the application's, else the first. */
function locationFor(phone: Stated<string>, locations: readonly Stated<Place>[]): Stated<Place> | undefined {
  return (
    locations.find((location) => location.source === phone.source) ??
    locations.find((location) => location.kind === 'application') ??
    locations[0]
  );
}

function at(location: Place) {
  return { id: 'application', kind: 'application', name: 'Ann Hollis', location } as const;
}
