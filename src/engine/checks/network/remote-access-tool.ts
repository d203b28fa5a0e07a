import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { isAllowedTool, isRemoteTool } from './_remote-tools.ts';

/** Within so many days of the issue of the machine it is strong; proposal of the catalogue. */
const newMachineDays = 14;

/** LN-09: a program for working from elsewhere stands on the issued machine. */
export const remoteAccessTool = defineCheck({
  id: 'remote-access-tool',
  signals: ['LN-09'],
  family: 'network',
  severities: ['moderate', 'strong'],
  title: 'A remote-access program that the role does not allow is on the issued machine',
  source:
    'FBI, 2023 to January 2025, Microsoft and Unit 42: laptops kept at one address and worked from elsewhere by remote access',
  needs: ['event.device_inventory'],
  may: ['policies'],
  ask: 'no inventory of the programs on the issued machine',
  question: 'What is this program used for on the company machine, and who connects with it?',
  innocent: [
    'The support desk installed it',
    'A habit from an earlier job, to reach the machine from another room',
    'An accessibility set-up that needs it',
  ],
  next: 'Ask the support desk whether it installed the program; if not, have it removed and look in its log who connected',
  run: (facts) => {
    const listed = facts['event.device_inventory'].filter((inventory) => inventory.tools !== undefined);
    if (listed.length === 0) return [missing('no inventory of the programs on the issued machine')];
    const allowed = facts.policies?.allowed_remote_tools ?? [];
    return listed.flatMap((inventory): readonly Part[] => {
      const tools = (inventory.tools ?? []).filter((tool) => isRemoteTool(tool) && !isAllowedTool(tool, allowed));
      if (tools.length === 0) return [];
      const days = inventory.issued_on && (Date.parse(inventory.at) - Date.parse(inventory.issued_on)) / 86_400_000;
      const isNew = typeof days === 'number' && days <= newMachineDays + 1;
      const issued = inventory.issued_on
        ? `the machine was issued on ${inventory.issued_on}`
        : 'no date of issue recorded';
      return [
        found(isNew ? 'strong' : 'moderate', [
          ...tools.map((tool) => quote(inventory.ref, 'tool', tool, `${inventory.at.slice(0, 10)}; ${issued}`)),
          quote('role', 'allowed_remote_tools', allowed.join(', ') || 'none named', 'the policy of this role'),
        ]),
      ];
    });
  },
  examples: [
    {
      title: 'on the first day',
      dossier: inventory(['ExampleMDM', 'AnyDesk 8.0'], '2026-10-06'),
      expect: 'found',
      severity: 'strong',
      mentions: ['AnyDesk 8.0', 'ExampleMDM'],
    },
    {
      title: 'fourteen days after the issue',
      dossier: inventory(['TeamViewer'], '2026-09-22'),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'fifteen days after it',
      dossier: inventory(['TeamViewer'], '2026-09-21'),
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'no date of issue', dossier: inventory(['RustDesk'], undefined), expect: 'found', severity: 'moderate' },
    {
      title: 'a program that the role allows',
      dossier: inventory(['ExampleMDM', 'AnyDesk'], '2026-10-06', ['AnyDesk']),
      expect: 'clear',
    },
    { title: 'other programs', dossier: inventory(['ExampleMDM', 'A text editor'], '2026-10-06'), expect: 'clear' },
    { title: 'an inventory without programs', dossier: inventory(undefined, '2026-10-06'), expect: 'missing' },
    { title: 'no inventory', dossier: {}, expect: 'missing' },
  ],
});

function inventory(
  tools: string[] | undefined,
  issued_on: string | undefined,
  allowed: string[] = ['ExampleMDM'],
): Partial<Dossier> {
  return {
    role: { policies: { allowed_remote_tools: allowed } },
    events: [
      {
        event: 'device_inventory',
        at: '2026-10-06T18:00:00Z',
        ...(tools && { tools }),
        ...(issued_on && { issued_on }),
      },
    ],
  };
}
