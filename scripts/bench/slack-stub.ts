import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlackStub {
  readonly apiUrl: string;
  /** Bodies of the calls of a method, the newest last. */
  readonly calls: (method: string) => readonly URLSearchParams[];
  readonly stop: () => Promise<void>;
}

const team = { ok: true, team_id: 'T0BENCH000', user_id: 'U0BENCHBOT', bot_id: 'B0BENCHBOT', team: 'Bench' };
const answers: Readonly<Record<string, object>> = {
  'auth.test': team,
  'users.info': { ok: true, user: { id: 'U0BENCH000', real_name: 'Ana Brandt', tz: 'Europe/Berlin' } },
  'conversations.info': { ok: true, channel: { id: 'C0BENCH000', is_private: true, is_member: true } },
  'conversations.members': { ok: true, members: ['U0BENCH000', 'U0BENCH001'] },
  'views.open': { ok: true, view: { id: 'V0BENCH000' } },
};
const kept = 50;

/** Answers every Web API call at once and always well, so that only the app's own time is measured. */
export async function startSlackStub(): Promise<SlackStub> {
  const calls = new Map<string, URLSearchParams[]>();
  let posted = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const method = (request.url ?? '').split('/').at(-1)?.split('?')[0] ?? '';
      const list = calls.get(method) ?? [];
      list.push(new URLSearchParams(Buffer.concat(parts).toString()));
      calls.set(method, list.slice(-kept));
      posted++;
      const ts = `1790000000.${String(posted).padStart(6, '0')}`;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers[method] ?? { ok: true, ts, channel: 'C0BENCH000' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls: (method) => calls.get(method) ?? [],
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
