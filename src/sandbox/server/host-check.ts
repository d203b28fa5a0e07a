import type { IncomingMessage } from 'node:http';

/** Why a request is refused; absent when it may pass. A page elsewhere must not reach the workspace through a browser. */
export function hostProblem(request: IncomingMessage, port: number): string | undefined {
  const allowed = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (allowed.includes(request.headers.host ?? '')) return undefined;
  return `This local workspace answers only at http://127.0.0.1:${port}.`;
}

export function originProblem(request: IncomingMessage, port: number): string | undefined {
  const { origin } = request.headers;
  const allowed = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const site = request.headers['sec-fetch-site'];
  const isOwn = origin === undefined ? site !== 'cross-site' && site !== 'same-site' : allowed.includes(origin);
  return isOwn ? undefined : 'Only the page of this local workspace may ask for that.';
}
