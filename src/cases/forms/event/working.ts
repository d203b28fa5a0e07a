import * as as from '../codec.ts';
import { payMethods } from '../paper-source-fields.ts';
import { choice, day, entry, line, moment, needed, number, several, yes } from '../plain-fields.ts';
import { address, location } from '../stated-fields.ts';
import { eventOf, net } from './event-form.ts';

/** Sign-ins, devices and where equipment goes. */
export const access = [
  eventOf({ kind: 'application', title: 'Application sent', fields: net }),
  eventOf({
    kind: 'login',
    title: 'Sign-in',
    fields: [line('account', 'Account'), ...net],
    more: [moment('ended_at', 'Ended at')],
  }),
  eventOf({
    kind: 'device_inventory',
    title: 'Device inventory',
    fields: [
      several('tools', 'Software found, one a line'),
      several('hardware', 'Hardware found, one a line'),
      day('issued_on', 'Device issued on'),
      choice('serial', 'Serial number shown', ['same', 'different', 'not_shown']),
    ],
    more: [...net],
  }),
  eventOf({
    kind: 'device_location',
    title: 'Where the device was',
    fields: [
      { ...location, key: 'place', label: 'Place' },
      line('ip', 'Or address of the connection (IP)'),
      number('days', 'For how many days up to then', 1, 3_650),
    ],
  }),
  eventOf({
    kind: 'delivery',
    title: 'Delivery',
    fields: [
      needed(choice('status', 'What happened', ['delivered', 'returned', 'refused', 'lost'])),
      address,
      line('signed_by', 'Signed by'),
      yes('id_checked', 'Was an identity document checked?'),
      choice('id_photo', 'Its photograph against the person interviewed', ['same', 'different', 'unsure']),
    ],
  }),
  eventOf({
    kind: 'carrier_redirect',
    title: 'Delivery sent elsewhere',
    fields: [{ ...needed(address), label: 'New address, on one line' }, moment('dispatched_at', 'Parcel sent on')],
  }),
];

/** Steps of the hire, changes of what was stated, and money. */
export const hiring = [
  eventOf({
    kind: 'milestone',
    title: 'Milestone',
    fields: [
      needed(
        choice('milestone', 'What', [
          ...['offer_made', 'contract_signed', 'started', 'dispatched', 'first_pay', 'ended'],
        ]),
      ),
    ],
  }),
  eventOf({
    kind: 'contact_change',
    title: 'Contact changed',
    fields: [
      needed(choice('fact', 'What', ['phone', 'email', 'address'])),
      line('from', 'Before'),
      needed(line('to', 'Now')),
    ],
  }),
  eventOf({
    kind: 'substitution',
    title: 'Somebody else put forward',
    fields: [
      needed(choice('arranged_by', 'Arranged by', ['candidate', 'agency'])),
      yes('approved', 'Did we agree to it?'),
      yes('verified_again', 'Was the new person verified?'),
    ],
  }),
  eventOf({
    kind: 'transfer',
    title: 'Payment made',
    fields: [
      choice('method', 'Method', payMethods),
      { ...line('country', 'Country of the receiving account'), ...as.country },
      { ...line('amount', 'Amount'), ...as.decimal(-1e12, 1e12) },
      { ...line('currency', 'Currency', 'Three letters, such as EUR'), most: 3, ...as.inCapitals },
      line('holder', 'Name on the account'),
    ],
    more: [entry('payment', 'To which payment details', 'payment')],
  }),
  eventOf({
    kind: 'payment_change',
    title: 'Payment details changed',
    fields: [
      needed(entry('payment', 'The new details', 'payment')),
      choice('requested_by', 'Asked for by', ['candidate', 'agency', 'other']),
    ],
  }),
  eventOf({
    kind: 'account_incident',
    title: 'Their account was closed or blocked',
    fields: [
      needed(choice('incident', 'What happened', ['closed', 'blocked', 'suspended'])),
      line('platform', 'Where'),
      yes('use_other_account', "Did they ask to use somebody else's?"),
    ],
  }),
];
