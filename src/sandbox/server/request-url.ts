import type { IncomingMessage } from 'node:http';

const base = 'http://localhost';

/** The request's path and query; `/` when what was sent is no address. */
export function urlOf(request: IncomingMessage): URL {
  const asked = request.url ?? '/';
  return new URL(URL.canParse(asked, base) ? asked : '/', base);
}
