import type { KnownBlock, ModalView } from '@slack/types';
import { type AlreadyOpen, alreadyOpen, type InCommon } from '../cases/already-open.ts';
import { readForm, type Typed } from '../cases/forms/field.ts';
import { openCaseFields } from '../cases/forms/open-case-fields.ts';
import { rolesOffered } from '../cases/roles.ts';
import type { Desk } from './desk.ts';
import { actions, callbacks } from './ids.ts';
import { escapeMarkup, plain } from './text.ts';
import { threadLinks } from './thread-link.ts';
import { keyText } from './views/list.ts';
import { formView, type Metadata } from './views/modal.ts';
import { stageText } from './views/wording.ts';

export const openCaseTitle = 'Open a case';

/** The first form. `offer`: what was typed, and open cases to go on with instead. */
export async function openCaseForm(desk: Desk, channel: string, offer?: Offer): Promise<ModalView> {
  const who = (await desk.access.isPublic(channel))
    ? 'and everybody in this workspace can read it there'
    : 'and only its members see it';
  const intro: KnownBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `As the candidate stated it. The case opens in <#${channel}>, ${who}.` }],
  };
  return formView({
    callback: callbacks.openCase,
    title: openCaseTitle,
    submit: offer ? 'Open a new one' : 'Open the case',
    metadata: { channel, kind: offer?.known, request: offer?.request ?? desk.id() },
    fields: openCaseFields(rolesOffered(desk.house, offer?.typed.role)),
    intro: offer ? offer.notice : [intro, otherWays],
    ...(offer && { initial: offer.typed }),
  });
}

/** For who has a text or a file at hand. */
const otherWays: KnownBlock = {
  type: 'actions',
  block_id: 'other_ways',
  elements: [
    { type: 'button', text: plain('Paste a résumé'), action_id: `${actions.openWith}_text`, value: 'text' },
    { type: 'button', text: plain('From a dossier file'), action_id: `${actions.openWith}_file`, value: 'file' },
  ],
};

export interface Offer {
  readonly typed: Typed;
  readonly request: string;
  /** Keys of the cases that the person has been shown. */
  readonly known: string;
  readonly notice: readonly KnownBlock[];
}

/** What is said of open cases of the same candidate where a text or a file opens one; nothing where there are none. */
export async function openAlready(
  desk: Desk,
  userId: string,
  who: { readonly name: string; readonly email: string; readonly phone: string },
): Promise<readonly KnownBlock[]> {
  const [role] = rolesOffered(desk.house, undefined);
  const offer = await offerInstead(desk, userId, { ...who, role: role?.id ?? '' }, { kind: '', request: desk.id() });
  return offer?.notice ?? [];
}

const mostOffered = 3;

/** Open cases that seem to be of the same candidate, of those that this person may see and was not shown yet. */
export async function offerInstead(
  desk: Desk,
  userId: string,
  typed: Typed,
  { kind = '', request }: Pick<Metadata, 'kind' | 'request'>,
): Promise<Offer | undefined> {
  if (!readForm(openCaseFields(rolesOffered(desk.house, typed.role)), typed).ok) return undefined;
  const known = kind.split(',').filter(Boolean);
  const all = alreadyOpen(desk.house, typed, request).filter((one) => !known.includes(one.key));
  const seen = await Promise.all(
    all.map(async (one) => ((await desk.access.of(userId, one.channelId)).may ? [one] : [])),
  );
  const shown = seen.flat().slice(0, mostOffered);
  if (shown.length === 0) return undefined;
  const links = await threadLinks(desk, shown);
  const notice = [...shown.map((one) => offered(one, links.get(one.id))), advice];
  return { typed, request, known: [...known, ...seen.flat().map((one) => one.key)].join(','), notice };
}

const sameText: Readonly<Record<InCommon, string>> = {
  email: 'e-mail address',
  phone: 'telephone number',
  name: 'name',
};

function offered(one: AlreadyOpen, link: string | undefined): KnownBlock {
  const same = one.same.map((kind) => sameText[kind]).join(' and the same ');
  const where = `${escapeMarkup(one.roleTitle)}, ${stageText[one.stage]}, owner <@${one.ownerId}>, in <#${one.channelId}>`;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: `*${keyText(one.key, link)}* is open with the same ${same}.\n${where}` },
  };
}

const advice: KnownBlock = {
  type: 'context',
  elements: [
    {
      type: 'mrkdwn',
      text: 'Go on there if it is the same application, and close this form. Somebody else, or another role: open a new one all the same. Nothing is opened yet.',
    },
  ],
};
