import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** True when it served the request. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

const headers = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crosscheck, local workspace</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="root"><p class="starting">Opening the workspace …</p></div><script type="module" src="/page.js"></script></body>
</html>
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="4" fill="#1d3a5f"/>
<path d="m5 10.5 3.5 3.5 7-8" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;

/** The browser page of the local workspace, bundled in memory once at start. Code that doesn't bundle stops the start. */
export async function createPage(): Promise<PageHandler> {
  const [script, style] = await bundled();
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html; charset=utf-8', html],
    '/page.js': ['text/javascript; charset=utf-8', script],
    '/page.css': ['text/css; charset=utf-8', style],
    '/icon.svg': ['image/svg+xml', icon],
  };
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = request.method === 'GET' || request.method === 'HEAD' ? pages[path] : undefined;
    if (!page) return false;
    const [type, text] = page;
    response.writeHead(200, { ...headers, 'content-type': type });
    response.end(request.method === 'HEAD' ? undefined : text);
    return true;
  };
}

async function bundled(): Promise<readonly [script: string, style: string]> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: { script: 'main.tsx', style: 'style.css' },
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.woff2': 'dataurl', '.woff': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const textOf = (name: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(name));
    if (file === undefined) throw new Error(`The browser page has no ${name}.`);
    return file.text;
  };
  return [textOf('script.js'), textOf('style.css')];
}
