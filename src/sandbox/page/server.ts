import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** True when it served the request. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crosscheck, local workspace</title>
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="root"></div><script type="module" src="/page.js"></script></body>
</html>
`;

/** The browser page of the local workspace, bundled once at start. */
export async function createPage(): Promise<PageHandler> {
  const script = await bundle();
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html; charset=utf-8', html],
    '/page.js': ['text/javascript; charset=utf-8', script],
    '/page.css': ['text/css; charset=utf-8', readFileSync(here('./page.css'), 'utf8')],
  };
  return (request, response) => {
    const page = request.method === 'GET' ? pages[(request.url ?? '/').split('?')[0] ?? '/'] : undefined;
    if (!page) return false;
    response.writeHead(200, {
      'content-type': page[0],
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    response.end(page[1]);
    return true;
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [here('./main.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}
