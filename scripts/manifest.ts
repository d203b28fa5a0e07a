import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { httpManifest, readManifest } from './manifest-form.ts';

// `npm run manifest` prints the Socket Mode form; `npm run manifest -- --http https://host` the HTTP form of the same app.
const [option, address] = process.argv.slice(2);
const manifest = readManifest(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));

if (option === undefined) {
  process.stdout.write(stringify(manifest));
} else if (
  option === '--http' &&
  address !== undefined &&
  URL.canParse(address) &&
  new URL(address).protocol === 'https:'
) {
  process.stdout.write(stringify(httpManifest(manifest, new URL('/slack/events', address).href)));
} else {
  process.stderr.write('usage: npm run manifest [-- --http https://crosscheck.your-company.example]\n');
  process.exitCode = 2;
}
