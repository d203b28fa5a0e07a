import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, type Load, measure } from './load.ts';
import { startListener } from './process.ts';
import { type SlackStub, startSlackStub } from './slack-stub.ts';

const load: Load = { users: 50, each: 8 };
const rounds = 3;
const secret = 'bench-signing-secret';

/** Acknowledgements of `/screen` and of its form at 50 users, beside a Bolt app that does nothing else, in turn. */
export async function benchDesk(say: (line: string) => void): Promise<void> {
  const stub = await startSlackStub();
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  const env = { SLACK_BOT_TOKEN: 'xoxb-bench-000000', SLACK_SIGNING_SECRET: secret, SLACK_API_URL: stub.apiUrl };
  const key = { CROSSCHECK_KEY: randomBytes(32).toString('base64'), LOG_LEVEL: 'error' };
  const bare = await startListener('scripts/bench/bare-listener.ts', {
    ...env,
    DATABASE_PATH: join(folder, 'bare.db'),
  });
  const ours = await startListener('src/main.ts', { ...env, ...key, DATABASE_PATH: join(folder, 'ours.db') });
  try {
    say(`cold start to listening: ${Math.round(ours.startMs)} ms, a bare Bolt app ${Math.round(bare.startMs)} ms`);
    const command = () => commandBody();
    await measure(ours.url, secret, { users: 5, each: 1 }, command);
    const role = await roleOffered(stub);
    await pair(say, '/screen', bare.url, ours.url, command);
    await pair(say, 'the form', bare.url, ours.url, () => formBody(role));
    say(
      `resident memory after ${load.users * load.each * rounds} cases: ${ours.memory() ?? '?'} MB, bare ${bare.memory() ?? '?'} MB`,
    );
  } finally {
    await Promise.all([bare.stop(), ours.stop()]);
    await stub.stop();
    rmSync(folder, { recursive: true });
  }
}

async function pair(
  say: (line: string) => void,
  what: string,
  bare: string,
  ours: string,
  bodyOf: () => URLSearchParams,
): Promise<void> {
  const taken = { bare: [] as number[], ours: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    taken.bare.push(...(await measure(bare, secret, load, bodyOf)));
    taken.ours.push(...(await measure(ours, secret, load, bodyOf)));
  }
  const sorted = { bare: taken.bare.sort((a, b) => a - b), ours: taken.ours.sort((a, b) => a - b) };
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [a, b] = [at(sorted.ours, share), at(sorted.bare, share)];
    say(
      `${what}, ${load.users} users, ${name}: ${a.toFixed(1)} ms, bare ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)}`,
    );
  }
}

function commandBody(): URLSearchParams {
  return new URLSearchParams({
    command: '/screen',
    text: '',
    user_id: 'U0BENCH000',
    channel_id: 'C0BENCH000',
    team_id: 'T0BENCH000',
    trigger_id: randomUUID(),
    response_url: 'http://127.0.0.1:9/',
  });
}

/** The id of the role that the form offers, from the view that the app sent. */
async function roleOffered(stub: SlackStub): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    for (const call of stub.calls('views.update')) {
      const view = JSON.parse(call.get('view') ?? '{}') as { blocks?: { block_id?: string; element?: unknown }[] };
      const role = view.blocks?.find((block) => block.block_id === 'role')?.element as
        | { options: { value: string }[] }
        | undefined;
      if (role?.options[0]) return role.options[0].value;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the form offered no role');
}

function formBody(role: string): URLSearchParams {
  const text = (value: string) => ({ field: { type: 'plain_text_input', value } });
  const view = {
    id: 'V0BENCH000',
    type: 'modal',
    callback_id: 'open_case',
    private_metadata: JSON.stringify({ channel: 'C0BENCH000', request: randomUUID() }),
    blocks: [],
    state: {
      values: {
        name: text('Maeve Corrigan'),
        role: { field: { type: 'static_select', selected_option: { value: role } } },
        email: text(`maeve.${randomUUID().slice(0, 8)}@mail.example`),
        location: text('Galway, Ireland'),
      },
    },
  };
  const user = { id: 'U0BENCH000', team_id: 'T0BENCH000' };
  const payload = { type: 'view_submission', team: { id: 'T0BENCH000' }, user, view, trigger_id: randomUUID() };
  return new URLSearchParams({ payload: JSON.stringify(payload) });
}
