import type { IncomingMessage } from 'node:http';
import { isJson, type Json, parsedJson } from '../json.ts';
import { urlOf } from './request-url.ts';

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The body's fields, form-encoded, multipart or JSON, over those of the query. Absent when it can't be read. */
export async function fieldsOf(request: IncomingMessage): Promise<Json | undefined> {
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(urlOf(request).searchParams);
  const bytes = await bytesOf(request);
  if (bytes.length === 0) return query;
  if (type.startsWith('application/json')) {
    const parsed = parsedJson(bytes.toString());
    return isJson(parsed) ? { ...query, ...parsed } : undefined;
  }
  if (type.startsWith('multipart/form-data')) return { ...query, ...(await multipartFields(bytes, type)) };
  return { ...query, ...Object.fromEntries(new URLSearchParams(bytes.toString())) };
}

export async function multipartForm(bytes: Buffer, type: string): Promise<FormData> {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
}

async function multipartFields(bytes: Buffer, type: string): Promise<Json> {
  const form = await multipartForm(bytes, type);
  return Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
}
