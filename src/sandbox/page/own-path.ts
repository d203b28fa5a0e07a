/**
 * The path of a file that this workspace itself holds, readable as `user`; absent for an address elsewhere, which the page never asks for.
 * The workspace names itself 127.0.0.1, while the page may have been opened as localhost: only the path is kept.
 */
export function ownPath(address: string, user: string): string | undefined {
  if (!URL.canParse(address, 'http://127.0.0.1')) return undefined;
  const { hostname, pathname } = new URL(address, 'http://127.0.0.1');
  const isOwn = (hostname === '127.0.0.1' || hostname === 'localhost') && pathname.startsWith('/files/');
  return isOwn ? `${pathname}?user=${encodeURIComponent(user)}` : undefined;
}

/** Where a link may lead: the web and mail; nothing that a browser would run. */
export function safeAddress(address: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:)/i.test(address) ? address : undefined;
}
