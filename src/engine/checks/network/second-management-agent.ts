import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { staleList } from '../../lookups.ts';
import { isAllowedTool, isRemoteTool, isUnattendedChrome, remoteToolsAsOf } from './_remote-tools.ts';

/** LN-10: beside the company's own agent runs another, or one that needs nobody at the machine. */
export const secondManagementAgent = defineCheck({
  id: 'second-management-agent',
  signals: ['LN-10'],
  family: 'network',
  severities: ['strong'],
  title: "Another remote-management program runs beside the company's own",
  source: 'Recorded Future (Insikt), 2026: a second agent beside the sanctioned one as the primary control',
  needs: ['event.device_inventory'],
  may: ['policies'],
  ask: 'no inventory of the programs on the issued machine',
  question: 'Who set this second program up on the company machine, and for what?',
  innocent: [
    'A service company that supports the office installed its own',
    'A left-over of an earlier set-up of the machine',
    'The list of what the role allows is out of date',
  ],
  next: 'Ask the support desk which of the two it knows; keep a copy of the set-up of the other before it is removed',
  run: (facts, { dossier }) => {
    const listed = facts['event.device_inventory'].flatMap((inventory) =>
      inventory.tools ? [{ ref: inventory.ref, at: inventory.at, tools: inventory.tools }] : [],
    );
    if (listed.length === 0) return [missing('no inventory of the programs on the issued machine')];
    const allowed = facts.policies?.allowed_remote_tools ?? [];
    const parts = listed.flatMap(({ ref, at, tools }): readonly Part[] => {
      const sanctioned = tools.filter((tool) => isAllowedTool(tool, allowed));
      const others = tools.filter(
        (tool) => (isRemoteTool(tool) || isUnattendedChrome(tool)) && !isAllowedTool(tool, allowed),
      );
      const second = sanctioned.length > 0 ? others : others.filter(isUnattendedChrome);
      if (second.length === 0) return [];
      return [
        found('strong', [
          ...second.map((tool) =>
            quote(
              ref,
              'tool',
              tool,
              isUnattendedChrome(tool) ? 'set up to need nobody at the machine' : at.slice(0, 10),
            ),
          ),
          ...sanctioned.map((tool) => quote(ref, 'tool', tool, 'allowed by the policy of this role')),
        ]),
      ];
    });
    const old = staleList(dossier, 'remote-access programs', remoteToolsAsOf);
    return old && parts.length === 0 ? [missing(old.why, old.reason)] : parts;
  },
  examples: [
    {
      title: 'beside the agent of the company',
      dossier: inventory('ExampleMDM', 'AnyDesk'),
      expect: 'found',
      severity: 'strong',
      mentions: ['AnyDesk', 'ExampleMDM'],
    },
    {
      title: 'Chrome Remote Desktop with a PIN, without the agent of the company',
      dossier: inventory('Chrome Remote Desktop (pin)'),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'one that needs somebody at the machine, without the agent of the company',
      dossier: inventory('Chrome Remote Desktop'),
      expect: 'clear',
    },
    {
      title: 'the program that sets Chrome Remote Desktop up, with a PIN',
      dossier: inventory('remoting_start_host --pin=123456'),
      expect: 'found',
      mentions: ['set up to need nobody at the machine'],
    },
    {
      title: 'the agent of the company alone, when the list of tools is too old',
      dossier: { as_of: '2027-06-01T12:00:00Z', ...inventory('ExampleMDM', 'A text editor') },
      expect: 'missing',
      mentions: ['2026-11-27', '"stale"'],
    },
    { title: 'the agent of the company alone', dossier: inventory('ExampleMDM', 'A text editor'), expect: 'clear' },
    {
      title: 'no programs listed',
      dossier: { events: [{ event: 'device_inventory', at: '2026-10-06T18:00:00Z' }] },
      expect: 'missing',
    },
  ],
});

function inventory(...tools: string[]): Partial<Dossier> {
  return {
    role: { policies: { allowed_remote_tools: ['ExampleMDM'] } },
    events: [{ event: 'device_inventory', at: '2026-10-06T18:00:00Z', tools }],
  };
}
