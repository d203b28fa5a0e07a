import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { staleList } from '../../lookups.ts';

/** Day on which the names were last gone through. */
export const remoteHardwareAsOf = '2026-11-27';

/** Names by which such devices show themselves on USB or as a screen: Unit 42, 2025; MITRE ATT&CK T1219.003. */
const deviceNames =
  /pi-?kvm|tiny-?pilot|jet-?kvm|gl-?(inet)?[ -]?kvm|gl\.inet comet|nano-?kvm|bli-?kvm|\bip[ -]?kvm\b|kvm[ -]over[ -]ip|openterface/i;

/** LN-11: a device for working a computer from elsewhere is plugged in. */
export const remoteControlHardware = defineCheck({
  id: 'remote-control-hardware',
  signals: ['LN-11'],
  family: 'network',
  severities: ['strong'],
  title: 'A device for keyboard and screen over the network is plugged into the issued machine',
  source:
    'Unit 42, 2025; Mandiant; MITRE ATT&CK T1219.003: such devices leave nothing for the machine’s own protection to see',
  needs: ['event.device_inventory'],
  ask: 'no inventory of the hardware of the issued machine',
  question: 'What is this device used for, and where does the machine stand?',
  innocent: [
    'Some people run such a device for their own servers at home',
    'It shares one keyboard and screen between two computers',
    'An accessibility set-up that needs it',
  ],
  next: 'Ask for a live video of the desk with the machine and its cables, and ask what the device is for',
  run: (facts, { dossier }) => {
    const listed = facts['event.device_inventory'].filter((inventory) => inventory.hardware !== undefined);
    if (listed.length === 0) return [missing('no inventory of the hardware of the issued machine')];
    const old = staleList(dossier, 'such devices', remoteHardwareAsOf);
    const parts = listed.flatMap((inventory) =>
      (inventory.hardware ?? [])
        .filter((name) => deviceNames.test(name))
        .map((name) =>
          found('strong', [quote(inventory.ref, 'hardware', name, `plugged in on ${inventory.at.slice(0, 10)}`)]),
        ),
    );
    return old && parts.length === 0 ? [missing(old.why, old.reason)] : parts;
  },
  examples: [
    {
      title: 'a PiKVM',
      dossier: hardware('USB hub', 'PiKVM V4 composite device'),
      expect: 'found',
      severity: 'strong',
      mentions: ['PiKVM V4'],
    },
    { title: 'a JetKVM as a screen', dossier: hardware('JetKVM HDMI'), expect: 'found' },
    {
      title: 'keyboard, mouse and screen',
      dossier: hardware('USB keyboard', 'USB mouse', 'Screen 27 inch'),
      expect: 'clear',
    },
    {
      title: 'keyboard and mouse, when the list of devices is too old',
      dossier: { as_of: '2027-06-01T12:00:00Z', ...hardware('USB keyboard', 'USB mouse') },
      expect: 'missing',
      mentions: ['2026-11-27', '"stale"'],
    },
    {
      title: 'no hardware listed',
      dossier: { events: [{ event: 'device_inventory', at: '2026-10-06T18:00:00Z' }] },
      expect: 'missing',
    },
  ],
});

function hardware(...names: string[]): Partial<Dossier> {
  return { events: [{ event: 'device_inventory', at: '2026-10-06T18:00:00Z', hardware: names }] };
}
