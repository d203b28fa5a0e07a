import type { BundledList } from '../read/data/value-lists.ts';
import { remoteToolsAsOf } from './network/_remote-tools.ts';
import { remoteHardwareAsOf } from './network/remote-control-hardware.ts';

const own = 'the project’s own';

/** Lists that stand in a check itself. */
export const checkLists: readonly BundledList[] = [
  {
    id: 'remote-access-tools',
    what: 'names of programs by which a computer is worked from elsewhere (LN-09, LN-10)',
    asOf: remoteToolsAsOf,
    source: 'src/engine/checks/network/_remote-tools.ts, from advisories of the FBI, Microsoft and Unit 42',
    licence: own,
    staleAfterDays: 180,
  },
  {
    id: 'remote-control-hardware',
    what: 'names of devices for keyboard and screen over the network (LN-11)',
    asOf: remoteHardwareAsOf,
    source: 'src/engine/checks/network/remote-control-hardware.ts, from Unit 42 and MITRE ATT&CK T1219.003',
    licence: own,
    staleAfterDays: 180,
  },
];
