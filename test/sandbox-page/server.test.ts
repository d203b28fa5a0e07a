import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPage } from '../../src/sandbox/page/server.ts';

const server = createServer();
let address = '';

beforeAll(async () => {
  const page = await createPage();
  server.on('request', (request, response) => {
    if (!page(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});

afterAll(() => new Promise((closed) => server.close(closed)));

describe('the page of the local workspace', () => {
  it.each([
    ['/?user=U1&channel=C1', 'text/html'],
    ['/page.js', 'text/javascript'],
    ['/page.css', 'text/css'],
    ['/icon.svg', 'image/svg+xml'],
  ])('%s is served, and may ask nobody else for anything', async (path, type) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split('; ').slice(0, 2)).toEqual(["default-src 'self'", "style-src 'self' 'unsafe-inline'"]);
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('leaves every other address and every other method to the workspace', async () => {
    expect((await fetch(`${address}/api/auth.test`)).status).toBe(404);
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(404);
  });

  it('fetches nothing from elsewhere in its page and its style', async () => {
    for (const path of ['/', '/page.css']) {
      const text = await (await fetch(address + path)).text();
      expect(text).not.toMatch(/(?:src|href)="https?:|url\((?!data:|\))|@import/);
    }
  });
});
