import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';

export interface Load {
  readonly users: number;
  /** Requests of each user, one a second. */
  readonly each: number;
}

/** Milliseconds from a request to its answer, sorted; users start spread over the first second. */
export async function measure(
  url: string,
  secret: string,
  load: Load,
  bodyOf: (n: number) => URLSearchParams,
): Promise<readonly number[]> {
  const agent = new Agent({ connections: load.users, keepAliveTimeout: 30_000 });
  const taken: number[] = [];
  await Promise.all(
    Array.from({ length: load.users }, async (_, user) => {
      await wait((user * 1_000) / load.users);
      for (let n = 0; n < load.each; n++) {
        const began = performance.now();
        await send(agent, url, secret, bodyOf(user * load.each + n).toString());
        const ms = performance.now() - began;
        taken.push(ms);
        await wait(Math.max(0, 1_000 - ms));
      }
    }),
  );
  await agent.close();
  return taken.sort((a, b) => a - b);
}

export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function send(agent: Agent, url: string, secret: string, body: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const answer = await request(url, {
    dispatcher: agent,
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    },
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 200 || text.includes('"errors"')) {
    throw new Error(`a request was answered with ${answer.statusCode}: ${text.slice(0, 200)}`);
  }
}
