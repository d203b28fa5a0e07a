import { findCases } from '../../cases/find-cases.ts';
import { refused } from '../flow.ts';
import { plain } from '../text.ts';
import { threadLinks } from '../thread-link.ts';
import { caseSection } from '../views/list.ts';
import { visibleChannels } from '../visible-channels.ts';
import type { Subcommand } from './subcommand.ts';

const mostFound = 20;

const byText = { key: 'this key', email: 'this e-mail address', phone: 'this telephone number', name: 'this name' };

export const findCommand: Subcommand = {
  word: 'find',
  also: ['search'],
  takes: 'Ann Hollis',
  does: 'cases in any of your channels, by a name, an e-mail address, a phone number or a key',
  run: async (desk, { userId, rest, say }) => {
    if (rest === '')
      return say('Say what to find: a key, a name, an e-mail address or a phone number with its country code.');
    const person = await desk.access.person(userId);
    if (!person.may) return say(refused(person.why));
    const { by, lines } = findCases(desk.house, rest, await visibleChannels(desk, userId));
    if (lines.length === 0) return say(`No case that you may see has ${byText[by]}.${hints[by]}`);
    const shown = lines.slice(0, mostFound);
    const links = await threadLinks(desk, shown);
    const left = lines.length - shown.length;
    return say(
      lines
        .map((one) => one.key)
        .slice(0, mostFound)
        .join(', '),
      [
        { type: 'section', text: plain(`With ${byText[by]}:`, 200) },
        ...shown.map((one) => caseSection(one, links.get(one.id), true)),
        ...(left > 0 ? [{ type: 'context' as const, elements: [plain(`and ${left} more: say more of it`, 200)] }] : []),
      ],
    );
  },
};

/** What may help when nothing is found. */
const hints: Readonly<Record<keyof typeof byText, string>> = {
  key: '',
  email: '',
  phone: ' Write the number with its country code, such as +1 208 555 0142.',
  name: ' Every word of it has to be entered in the case, in whatever order or script.',
};
