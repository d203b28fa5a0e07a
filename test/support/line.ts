import { createServer, request } from 'node:http';

export interface Line {
  /** Where the app finds Slack's methods. */
  readonly apiUrl: string;
  /** From now on nothing comes through, in either direction, as after the death of a process. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** The way from one process to Slack, which ends when that process does. */
export async function lineTo(apiUrl: string): Promise<Line> {
  let isCut = false;
  const server = createServer((incoming, answer) => {
    if (isCut) return void incoming.socket.destroy();
    const target = new URL(incoming.url ?? '', apiUrl);
    const { method, headers } = incoming;
    const outgoing = request(target, { method, headers: { ...headers, host: target.host } }, (given) => {
      const parts: Buffer[] = [];
      given.on('data', (part: Buffer) => parts.push(part));
      given.on('error', () => answer.destroy());
      given.on('end', () => {
        if (isCut) return void answer.destroy();
        // Files lie where the methods are.
        const text = Buffer.concat(parts).toString().replaceAll(new URL(apiUrl).origin, origin());
        const { 'content-length': _, 'transfer-encoding': __, ...others } = given.headers;
        answer.writeHead(given.statusCode ?? 500, others).end(text);
      });
    });
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };
  const cut = () => {
    isCut = true;
    server.closeAllConnections();
  };
  return {
    apiUrl: `${origin()}/api/`,
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
