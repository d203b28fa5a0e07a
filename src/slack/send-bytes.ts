import { isOfSlack } from './download.ts';
import type { Sent } from './gateway.ts';

const withinMs = 60_000;

/** Plain HTTP, to Slack's own hosts only. One attempt; no token goes with it, since the address itself is the right to send. */
export async function sendBytes(apiUrl: string, url: string, bytes: Uint8Array): Promise<Sent<unknown>> {
  if (!isOfSlack(url, apiUrl)) return { is: 'refused', error: 'strange_upload_address' };
  try {
    const body = new Blob([Uint8Array.from(bytes)]);
    const signal = AbortSignal.timeout(withinMs);
    const response = await fetch(url, { method: 'POST', body, redirect: 'error', signal });
    await response.arrayBuffer();
    if (response.ok) return { is: 'ok', data: undefined };
    return response.status >= 500 ? { is: 'no_answer' } : { is: 'refused', error: `upload_${response.status}` };
  } catch {
    return { is: 'no_answer' };
  }
}
