/** An address without what exports put around it: `[2001:db8::1]:443`, `192.0.2.1:443`, `::ffff:192.0.2.1`. */
export function plainIp(text: string): string {
  const given = text.trim();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(given)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(given)?.[1] ?? given;
  return /^::ffff:(\d+(?:\.\d+){3})$/i.exec(bare)?.[1] ?? bare.toLowerCase();
}
