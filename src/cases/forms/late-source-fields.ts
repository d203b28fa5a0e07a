import { choicesOf } from './field.ts';
import { compact, mrzLines, wholeNumber } from './read-text.ts';
import { address, documentTypes, name, type SourceForm } from './stated-fields.ts';

export const identityDocumentForm: SourceForm = {
  kind: 'identity_document',
  title: 'Identity document',
  fields: [
    { key: 'type', label: 'Type', input: 'choice', choices: choicesOf(documentTypes) },
    { ...name, label: 'Name as printed' },
    { key: 'number', label: 'Number', input: 'text', optional: true, most: 100 },
    {
      key: 'date_of_birth',
      label: 'Date of birth as printed',
      hint: 'Compared with other papers, nothing else',
      input: 'date',
      optional: true,
    },
    { key: 'expires_on', label: 'Expires on', input: 'date', optional: true },
    address,
  ],
  more: [
    {
      key: 'mrz',
      label: 'Machine-readable zone',
      hint: 'The two or three lines at the bottom, as printed',
      input: 'lines',
      optional: true,
      read: mrzLines,
    },
    {
      key: 'mrz_reads',
      label: 'How many people read it, independently',
      input: 'text',
      optional: true,
      read: wholeNumber(1, 20),
    },
    { key: 'issued_on', label: 'Issued on', input: 'date', optional: true },
    {
      key: 'issuing_state',
      label: 'Code of the issuing state',
      hint: 'As in the machine-readable zone; compared for equality only',
      input: 'text',
      optional: true,
      most: 3,
      read: compact,
    },
  ],
};

export const paymentForm: SourceForm = {
  kind: 'payment',
  title: 'Payment details',
  fields: [
    {
      key: 'method',
      label: 'Method',
      input: 'choice',
      choices: choicesOf(['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other']),
    },
    { key: 'holder', label: 'Name on the account', input: 'text', optional: true, most: 500 },
    {
      key: 'country',
      label: 'Country of the account',
      hint: 'Two letters, such as CA',
      input: 'text',
      optional: true,
      most: 2,
      read: compact,
    },
    { key: 'iban', label: 'IBAN', input: 'text', optional: true, most: 60, read: compact },
    { key: 'account_number', label: 'Account number, if there is no IBAN', input: 'text', optional: true, most: 100 },
    {
      key: 'payee',
      label: 'Who is to be paid, if not the candidate in person',
      input: 'text',
      optional: true,
      most: 500,
    },
  ],
  more: [
    { key: 'provider', label: 'Bank or platform', input: 'text', optional: true, most: 200 },
    { key: 'routing_number', label: 'Routing number', input: 'text', optional: true, most: 20, read: compact },
    { key: 'bic', label: 'BIC', input: 'text', optional: true, most: 20, read: compact },
    {
      key: 'currency',
      label: 'Currency',
      hint: 'Three letters, such as EUR',
      input: 'text',
      optional: true,
      most: 3,
      read: compact,
    },
    { key: 'wallet', label: 'Wallet', input: 'text', optional: true, most: 200 },
    { key: 'asset', label: 'Ticker of the cryptocurrency', input: 'text', optional: true, most: 20 },
  ],
};
