import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { hostProblem } from './host-check.ts';

export interface Door {
  readonly port: number;
  stop(): Promise<void>;
}

export interface DoorParts {
  readonly port: number;
  readonly serve: (request: IncomingMessage, response: ServerResponse, port: number) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

function plain(response: ServerResponse, status: number, sentence: string): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Listens on this machine only, and answers only to its own name. */
export async function openDoor(parts: DoorParts): Promise<Door> {
  const server = createServer((request, response) => {
    const problem = hostProblem(request, portOf(server));
    if (problem !== undefined) return plain(response, 421, problem);
    parts.serve(request, response, portOf(server)).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      plain(response, 500, `The local workspace has a bug here: ${reason}`);
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (hostProblem(request, portOf(server)) !== undefined) socket.end('HTTP/1.1 421 Misdirected Request\r\n\r\n');
    else parts.upgrade(request, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export { plain as answerPlainly };
