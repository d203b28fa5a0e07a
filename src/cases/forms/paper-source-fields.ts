import * as as from './codec.ts';
import { partsOf } from './entry-form.ts';
import type { Field } from './field.ts';
import { choice, day, line, needed, number } from './plain-fields.ts';
import type { SourceForm } from './source-fields.ts';
import { address, issuedOn, name, phone, statedParts } from './stated-fields.ts';

const documentTypes = ['passport', 'national_id', 'driving_licence', 'residence_permit', 'other'];
const paperTypes = [
  ...['lease', 'utility_bill', 'diploma', 'transcript', 'marriage_certificate', 'name_change', 'registry_extract'],
  ...['bank_letter', 'contract', 'tax_letter', 'employment_letter', 'background_report', 'contact_list', 'other'],
];
export const payMethods = ['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other'];

export const identityDocument: SourceForm = {
  kind: 'identity_document',
  title: 'Identity document',
  parts: partsOf(
    [
      needed(choice('type', 'Type', documentTypes)),
      { ...name, label: 'Name as printed' },
      { ...line('number', 'Number'), most: 100 },
      { ...day('date_of_birth', 'Date of birth as printed'), hint: 'Compared with other papers, nothing else' },
      address,
    ],
    [
      {
        title: 'Dates, state, zone',
        fields: [
          day('expires_on', 'Expires on'),
          issuedOn,
          {
            ...line('issuing_state', 'Code of the issuing state'),
            hint: 'As in the machine-readable zone; compared for equality only',
            most: 3,
            ...as.inCapitals,
          },
          {
            key: 'mrz',
            label: 'Machine-readable zone',
            hint: 'The two or three lines at the bottom, as printed',
            input: 'lines',
            optional: true,
            ...as.mrz,
          },
          number('mrz_reads', 'How many people read it, independently', 1, 20),
        ],
      },
      ...statedParts,
    ],
  ),
};

const contacts: Field = {
  key: 'contacts',
  label: 'Contacts that it gives, one a line',
  hint: 'Organisation | name=… | phone=… | email=… | url=… | address=…. A contact of the paper never verifies that paper',
  input: 'lines',
  optional: true,
  ...as.records({
    first: ['organisation'],
    cells: {
      ...{ organisation: 'text', name: 'text', email: 'text', phone: 'text', url: 'text', address: 'text' },
      ...{ 'address.street': 'text', 'address.unit': 'text', 'address.city': 'text', 'address.region': 'text' },
      ...{ 'address.postal_code': 'text', 'address.country': 'text' },
    },
  }),
};

export const supportingDocument: SourceForm = {
  kind: 'supporting_document',
  title: 'Other paper',
  parts: partsOf(
    [
      needed(choice('type', 'Type', paperTypes)),
      name,
      { ...issuedOn, label: 'Date on it' },
      line('issuer', 'Issued by'),
      address,
      { ...phone, label: 'Phone numbers printed on it' },
    ],
    [{ title: 'Company, contacts', fields: [line('company', 'Company that it is about'), contacts] }, ...statedParts],
  ),
};

export const payment: SourceForm = {
  kind: 'payment',
  title: 'Payment details',
  parts: partsOf(
    [
      needed(choice('method', 'Method', payMethods)),
      { ...line('holder', 'Name on the account', 'Two holders: Ann Hollis ; Bo Lind'), ...as.oneOrManyOnLine },
      { ...line('country', 'Country of the account', 'Its name, or two letters such as CA'), ...as.country },
      { ...line('iban', 'IBAN'), most: 60, ...as.inCapitals },
      { ...line('account_number', 'Account number, if there is no IBAN'), most: 100 },
    ],
    [
      {
        title: 'Payee, bank, wallet',
        fields: [
          line('payee', 'Who is to be paid, if not the candidate in person'),
          line('provider', 'Bank or platform'),
          { ...line('currency', 'Currency', 'Three letters, such as EUR'), most: 3, ...as.inCapitals },
          { ...line('wallet', 'Wallet'), most: 200 },
          { ...line('asset', 'Ticker of the cryptocurrency'), most: 20 },
          line('opened_on', 'Account opened on', 'A year, a month or a day: 2026, 2026-10 or 2026-10-01'),
        ],
      },
      {
        title: 'Bank codes',
        fields: [
          { ...line('routing_number', 'Routing number'), most: 20, ...as.inCapitals },
          { ...line('bic', 'BIC'), most: 20, ...as.inCapitals },
        ],
      },
      ...statedParts,
    ],
  ),
};

export const shipping: SourceForm = {
  kind: 'shipping',
  title: 'Shipping address',
  parts: partsOf(
    [needed(address), choice('pickup', 'If it is a pick-up point', ['id_checked', 'unchecked'])],
    statedParts,
  ),
};
