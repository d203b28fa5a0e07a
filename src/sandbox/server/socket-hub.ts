import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson, type Json, parsedJson, recordAt, stringAt } from '../json.ts';
import { urlOf } from './request-url.ts';

export interface SocketHub {
  /** A one-use ticket for one connection. */
  ticket(): string;
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** False when no connection can take it. */
  send(envelope: Json, onAnswer: (payload: Json | undefined) => void): boolean;
  disconnect(reason: string): void;
  readonly connections: number;
  stop(): Promise<void>;
}

export interface SocketHubParts {
  readonly id: () => string;
  readonly appId: string;
  /** Called when a connection opens or closes. */
  readonly changed: () => void;
}

const closeWithinMs = 300;
/** Late answers are still counted, but not for ever. */
const answersAwaited = 1000;

type OnAnswer = (payload: Json | undefined) => void;

export function createSocketHub(parts: SocketHubParts): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open = new Set<WebSocket>();
  const leaving = new Set<WebSocket>();
  const waiting = new Map<string, OnAnswer>();
  let turn = 0;

  function hear(data: string): void {
    const answer = parsedJson(data);
    const envelopeId = stringAt(answer, 'envelope_id');
    if (envelopeId === undefined || !isJson(answer)) return;
    const payload = recordAt(answer, 'payload');
    const isEmpty = payload === undefined || Object.keys(payload).length === 0;
    waiting.get(envelopeId)?.(isEmpty ? undefined : payload);
  }

  function welcome(connection: WebSocket): void {
    open.add(connection);
    connection.on('message', (data) => hear(data.toString()));
    connection.on('error', () => connection.terminate());
    connection.on('close', () => {
      open.delete(connection);
      leaving.delete(connection);
      parts.changed();
    });
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.size,
        debug_info: { host: 'localhost', approximate_connection_time: 18_060 },
        connection_info: { app_id: parts.appId },
      }),
    );
    parts.changed();
  }

  function forgetOldest(): void {
    const [oldest] = waiting.keys();
    if (waiting.size >= answersAwaited && oldest !== undefined) waiting.delete(oldest);
  }

  function takers(): WebSocket[] {
    return [...open].filter((one) => one.readyState === one.OPEN && !leaving.has(one));
  }

  return {
    ticket() {
      const ticket = parts.id();
      tickets.add(ticket);
      return ticket;
    },
    accept(request, socket, head) {
      const ticket = urlOf(request).searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    send(envelope, onAnswer) {
      const able = takers();
      const connection = able[turn % Math.max(able.length, 1)];
      if (connection === undefined) return false;
      turn += 1;
      forgetOldest();
      waiting.set(String(envelope.envelope_id), onAnswer);
      connection.send(JSON.stringify(envelope));
      return true;
    },
    disconnect(reason) {
      for (const connection of takers()) {
        leaving.add(connection);
        connection.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'localhost' } }));
      }
    },
    get connections() {
      return takers().length;
    },
    async stop() {
      const goingAway = 1001;
      const closed = [...open].map((connection) => new Promise((resolve) => connection.once('close', resolve)));
      for (const connection of open) connection.close(goingAway);
      const patience = setTimeout(() => [...open].map((connection) => connection.terminate()), closeWithinMs);
      await Promise.all(closed);
      clearTimeout(patience);
      server.close();
    },
  };
}
