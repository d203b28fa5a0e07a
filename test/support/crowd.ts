import type { OpenView, Place, Sandbox, SubmitOutcome } from '../../src/sandbox/workspace.ts';
import { people, rooms } from './desk.ts';

/** Numbers below a bound, one after another, drawn from what a property gave. */
export type Draw = (below: number) => number;

type Json = Readonly<Record<string, unknown>>;

/** What one person did last with a form, as Slack told them. */
export interface Sent {
  readonly callback: string;
  readonly request: string;
  readonly by: string;
  readonly outcome: SubmitOutcome;
}

/** The part of a candidate's name that may stand in threads only. */
export const nameMark = 'Quillfeather';

const crowd = [people.marco, people.lena, people.priya] as const;

/** Colleagues who press what they see and fill in what is open, as it comes. */
export function crowdIn(sandbox: Sandbox, draw: Draw) {
  const one = <T>(all: readonly T[]): T | undefined => (all.length === 0 ? undefined : all[draw(all.length)]);
  const person = () => sandbox.person(one(crowd) ?? people.marco);
  const quietly = (work: Promise<unknown>) => work.catch((error: unknown) => passing(error));

  async function type(text: string): Promise<void> {
    const who = person();
    await quietly(who.command(rooms.hiring, text));
    await quietly(sandbox.until(() => who.views().at(-1)?.submit !== undefined || undefined, 300));
  }

  /** Presses any button or chooses in any menu that stands in the channel, in a thread or in an open modal. */
  async function press(): Promise<void> {
    const who = person();
    const view = who.views().at(-1);
    const messages = (sandbox.state.messages[rooms.hiring] ?? []).filter((message) => !message.ephemeral);
    const inView = view && draw(4) > 0 ? placesIn({ viewId: view.id }, view.blocks) : [];
    const inChannel = messages.flatMap(({ ts, blocks }) =>
      placesIn({ channelId: rooms.hiring, messageTs: ts }, blocks),
    );
    const target = one(inView.length > 0 ? inView : inChannel);
    if (!target) return;
    const { where, element, blockId } = target;
    const option = one(optionsOf(element));
    const value = element.type === 'button' ? element.value : option;
    await quietly(who.click(where, String(element.action_id), blockId, value));
    await quietly(sandbox.until(() => who.views().at(-1)?.submit !== undefined || undefined, 60));
  }

  async function fillAndSend(times = 1): Promise<readonly Sent[]> {
    const able = crowd.map((id) => sandbox.person(id)).filter((who) => who.views().at(-1)?.submit !== undefined);
    const who = one(able);
    const view = who?.views().at(-1);
    if (!who || !view) return [];
    for (const { element, blockId, isOptional } of elementsIn(view.blocks)) {
      if (!isInput(element) || (isOptional && draw(3) > 0)) continue;
      const value = valueFor(element, blockId, draw, one);
      if (value === undefined) continue;
      try {
        who.fill(view.id, { [blockId]: { [String(element.action_id)]: value } });
      } catch (error) {
        passing(error);
      }
    }
    const request = requestOf(sandbox, view);
    const all = await Promise.all(
      Array.from({ length: times }, async () => {
        const outcome = await who.submit(view.id).catch((error: unknown) => passing(error));
        return outcome ? [{ callback: view.callbackId, request, by: who.userId, outcome }] : [];
      }),
    );
    return all.flat();
  }

  async function closeSome(): Promise<void> {
    const who = person();
    const view = who.views().at(-1);
    if (view) await quietly(who.close(view.id));
  }

  return { type, press, fillAndSend, closeSome };
}

/** What a person cannot do in Slack is no fault of the app. */
function passing(error: unknown): undefined {
  if (error instanceof Error && error.name !== 'TypeError') return undefined;
  throw error;
}

interface Placed {
  readonly element: Json;
  readonly blockId: string;
  readonly isOptional: boolean;
}

function elementsIn(blocks: unknown): readonly Placed[] {
  return listOf(blocks).flatMap((block) => {
    const inside = [block.element, block.accessory, ...listOf(block.elements)].filter(isObject);
    return inside
      .filter((element) => element.action_id !== undefined)
      .map((element) => ({ element, blockId: String(block.block_id), isOptional: block.optional === true }));
  });
}

function placesIn(where: Place, blocks: unknown) {
  return elementsIn(blocks)
    .filter(isPressable)
    .map((placed) => ({ where, ...placed }));
}

function isPressable(placed: Placed): boolean {
  return ['button', 'overflow'].includes(String(placed.element.type)) || isMenu(placed.element);
}

/** A menu that acts by itself, such as the choice of a kind. */
function isMenu(element: Json): boolean {
  return element.type === 'static_select' && element.action_id !== 'field';
}

function isInput(element: Json): boolean {
  return !['button', 'overflow'].includes(String(element.type)) && !isMenu(element);
}

function optionsOf(element: Json): readonly unknown[] {
  const groups = listOf(element.option_groups).flatMap((group) => listOf(group.options));
  return [...listOf(element.options), ...groups].map((option) => option.value);
}

const texts: Readonly<Record<string, readonly string[]>> = {
  name: [`Orla ${nameMark}`, `Wim ${nameMark} <!channel> *b*`, `\u202E${nameMark} 𝕏\u200B`],
  email: ['orla@mail.example', 'wim@mail.example'],
  phone: ['+1 208 555 0142', '555-0143'],
  at: ['09:00', '2026-03-02 10:00'],
};
const anyText = ['Seen in the register', '2026-03-02', 'Boise, Idaho', '12', 'DE', '<@U0MARCODUYA> *x* &amp;'];

function valueFor(element: Json, blockId: string, draw: Draw, one: <T>(all: readonly T[]) => T | undefined): unknown {
  const options = optionsOf(element);
  switch (element.type) {
    case 'plain_text_input':
      return one(texts[blockId] ?? anyText);
    case 'static_select':
    case 'radio_buttons':
      return one(options);
    case 'checkboxes':
    case 'multi_static_select':
      return options.filter(() => draw(2) === 0);
    case 'users_select':
      return one(crowd);
    case 'multi_users_select':
      return [people.priya];
    case 'conversations_select':
      return one([rooms.hiring, rooms.leadership]);
    case 'datepicker':
      return '2026-03-02';
    case 'timepicker':
      return '09:30';
    case 'datetimepicker':
      return 1_772_500_000;
    default:
      return undefined;
  }
}

function requestOf(sandbox: Sandbox, view: OpenView): string {
  const stored = Object.values(sandbox.state.views)
    .flat()
    .find((one) => one.id === view.id);
  const metadata: unknown = JSON.parse(String(stored?.content.private_metadata || '{}'));
  return isObject(metadata) && typeof metadata.request === 'string' ? metadata.request : '';
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
