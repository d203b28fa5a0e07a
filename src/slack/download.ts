import type { Sent } from './gateway.ts';

/** A file that somebody handed in with a form, or the sentence to say instead. */
export type Downloaded =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly say: string };

interface FileInfo {
  readonly file?: {
    readonly name?: string;
    readonly size?: number;
    readonly url_private_download?: string;
    readonly is_external?: boolean;
  };
}

const withinMs = 60_000;
const noFile = 'Slack did not give us this file. Choose it again; if that fails, paste its lines.';

/** Asks for the size first, so that a file that is too large is never fetched. The token goes to Slack's own hosts alone. */
export async function downloadFile(
  client: { readonly token: string | undefined; readonly apiUrl: string },
  info: Sent<unknown>,
  mostBytes: number,
): Promise<Downloaded> {
  const file = info.is === 'ok' ? (info.data as FileInfo).file : undefined;
  if (!file?.url_private_download) return { ok: false, say: noFile };
  const { name = 'file', size = 0, url_private_download: url } = file;
  if (file.is_external) return { ok: false, say: 'This file lies outside Slack. Upload the file itself.' };
  if (size > mostBytes) return { ok: false, say: tooLarge(name, size, mostBytes) };
  if (!isOfSlack(url, client.apiUrl)) return { ok: false, say: noFile };
  const bytes = await fetched(url, client.token ?? '');
  return bytes && bytes.length <= mostBytes ? { ok: true, name, bytes } : { ok: false, say: noFile };
}

function tooLarge(name: string, size: number, most: number): string {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;
  return `${name} has ${megabytes(size)} MB; at most ${megabytes(most)} MB can be read. Nothing was changed.`;
}

/** Slack's files, or those of the workspace that we talk to. */
export function isOfSlack(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return (protocol === 'https:' && /(^|\.)slack\.com$/.test(hostname)) || origin === new URL(apiUrl).origin;
}

async function fetched(url: string, token: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
