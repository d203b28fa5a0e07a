import { type MissingPart, missing, quote } from '../check.ts';
import type { FactsFor } from '../facts.ts';
import { registrableDomain } from '../read/domain.ts';
import type { Evidence } from '../report.ts';

export interface Registration {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly evidence: Evidence;
}

/** When a domain was registered, by the list of a look-up; what is missing where none says. */
export function registrationOf(
  host: string,
  lookup: FactsFor<'lookup.domain'>['lookup.domain'],
): Registration | MissingPart {
  const domain = registrableDomain(host) ?? host;
  const answers = [...new Set([host, domain])].map((name) => lookup.about(name));
  const known = answers.find((one) => one.state === 'known');
  const on = known?.result.registered_on;
  if (known && on !== undefined) {
    return {
      on,
      evidence: quote('lookup:domain', 'registered_on', `${domain}: ${on}`, `${known.provider}, ${known.asOf}`),
    };
  }
  const last = answers.at(-1);
  return last?.state === 'unknown'
    ? missing(last.why, last.reason)
    : missing(`when ${domain} was registered is not known`);
}

/** The day on which the candidate applied, else today. */
export function applicationDay(facts: FactsFor<'source.application' | 'event.application'>, asOf: string): string {
  return (facts['source.application'][0]?.at ?? facts['event.application'][0]?.at ?? asOf).slice(0, 10);
}
