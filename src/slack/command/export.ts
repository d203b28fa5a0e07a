import { exportCase } from '../../cases/export-case.ts';
import { actOf, enterCase } from '../flow.ts';
import { exportBegun } from '../views/export.ts';
import type { Subcommand } from './subcommand.ts';

export const exportCommand: Subcommand = {
  word: 'export',
  takes: 'SCR-1',
  does: 'the report as PDF and JSON into the thread, masked; with "full" behind the key, in full to you alone',
  run: async (desk, { userId, rest, say }) => {
    const [key, ...more] = rest.split(/\s+/).filter(Boolean);
    if (!key) return say('Name the case: /screen export SCR-1');
    const [word] = more;
    if (word !== undefined && word.toLowerCase() !== 'full')
      return say(`"${word.slice(0, 40)}" is nothing to export. For the full values: /screen export ${key} full`);
    const entry = await enterCase(desk, userId, key.toUpperCase());
    if (!entry.ok) return say(entry.say);
    const kind = word === undefined ? 'export' : 'full_export';
    const { id: caseId } = entry.file;
    const done = exportCase(desk.house, actOf(desk, userId, desk.id()), { caseId, kind });
    if (!done.ok) return say(Object.values(done.errors).join(' '));
    await say(exportBegun(entry.file.key)[kind]);
    await desk.delivery.draw(caseId);
  },
};
