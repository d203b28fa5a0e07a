import type { SourceOf } from '../../dossier.ts';
import { readBic, readIban, readRoutingNumber } from '../../read/money.ts';

type Payment = SourceOf<'payment'>;

/** A number of an account that no bank can have issued, and in words why. */
export interface NumberFault {
  readonly fact: 'iban' | 'bic' | 'routing_number';
  readonly text: string;
  readonly problem: string;
}

/** Numbers of an account that fail their own form or check digits. Numbers without check digits are taken as they are. */
export function numberFaults(payment: Payment): readonly NumberFault[] {
  const { iban, bic, routing_number: routing } = payment;
  const read = [
    { fact: 'iban' as const, text: iban, reading: iban && readIban(iban) },
    { fact: 'bic' as const, text: bic, reading: bic && readBic(bic) },
    {
      fact: 'routing_number' as const,
      text: routing,
      reading: routing && isAmerican(payment) && readRoutingNumber(routing),
    },
  ];
  return read.flatMap(({ fact, text, reading }) =>
    text && reading && !reading.valid
      ? [{ fact, text, problem: reading.problem ?? 'its check digits do not fit' }]
      : [],
  );
}

export function hasCheckedNumber({ iban, bic, routing_number: routing }: Payment): boolean {
  return iban !== undefined || bic !== undefined || routing !== undefined;
}

/** Only routing numbers of the United States have a check digit; those of other countries are of other forms. */
function isAmerican({ country, routing_number: routing }: Payment): boolean {
  return country === 'US' || (country === undefined && routing?.length === 9);
}

/** The account as a manager would know it again: its number, else where it is. */
export function accountText({ iban, account_number, wallet, provider, method }: Payment): string {
  return iban ?? account_number ?? wallet ?? provider ?? method.replaceAll('_', ' ');
}
