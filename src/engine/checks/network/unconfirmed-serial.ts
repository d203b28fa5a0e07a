import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';

/** LN-15: the serial number of the issued machine was not shown on live video, or was another. */
export const unconfirmedSerial = defineCheck({
  id: 'unconfirmed-serial',
  signals: ['LN-15'],
  family: 'network',
  severities: ['moderate'],
  title: 'The serial number of the issued machine was not confirmed',
  source: 'Mandiant, 2024: ask for the serial number on live video at onboarding',
  needs: ['event.device_inventory'],
  ask: 'no word on whether the serial number was shown on live video',
  question: 'Can you show the serial number of the machine on camera?',
  innocent: [
    'The list of machines is wrong',
    'The label is worn or under a cover',
    'A camera that cannot be turned to the machine',
  ],
  next: 'Ask once more on live video, and check the list of machines with whoever sent it',
  run: (facts) => {
    const asked = facts['event.device_inventory'].filter((inventory) => inventory.serial !== undefined);
    const last = [...asked].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
    if (!last?.serial) return [missing('no word on whether the serial number was shown on live video')];
    if (last.serial === 'same') return [];
    const title =
      last.serial === 'different' ? 'The serial number that was shown is not that of the issued machine' : undefined;
    return [found('moderate', [quote(last.ref, 'serial', last.serial.replace('_', ' '), last.at)], { title })];
  },
  examples: [
    { title: 'another number', dossier: serials('different'), expect: 'found', severity: 'moderate' },
    {
      title: 'not shown',
      dossier: serials('not_shown'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['not shown'],
    },
    { title: 'shown later', dossier: serials('not_shown', 'same'), expect: 'clear' },
    { title: 'the same number', dossier: serials('same'), expect: 'clear' },
    {
      title: 'not asked',
      dossier: { events: [{ event: 'device_inventory', at: '2026-10-06T18:00:00Z' }] },
      expect: 'missing',
    },
    { title: 'no inventory', dossier: {}, expect: 'missing' },
  ],
});

function serials(...shown: readonly ('same' | 'different' | 'not_shown')[]): Partial<Dossier> {
  return {
    events: shown.map((serial, index) => ({
      event: 'device_inventory',
      at: `2026-10-0${index + 6}T18:00:00Z`,
      serial,
    })),
  };
}
