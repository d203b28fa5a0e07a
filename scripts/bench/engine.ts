import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dossier } from '../../src/engine/dossier.ts';
import { readDossier } from '../../src/engine/dossier-errors.ts';
import { compareNames } from '../../src/engine/read/name.ts';
import { screen } from '../../src/engine/screen.ts';
import { csvRows } from '../name-figures/csv.ts';

const options = { stage: 'engaged', app: 'bench' } as const;

/** Milliseconds a dossier, growth with events, and names a second. */
export function benchEngine(say: (line: string) => void): void {
  const cases = readdirSync('test/cases').map((file) => ({ file, dossier: read(file) }));
  const timed = cases.map(({ file, dossier }) => ({ file, ms: perRun(dossier, 20) })).sort((a, b) => b.ms - a.ms);
  const median = timed[Math.floor(timed.length / 2)]?.ms ?? 0;
  say(
    `engine, ${cases.length} cases: median ${median.toFixed(1)} ms, slowest ${timed[0]?.ms.toFixed(1)} ms (${timed[0]?.file})`,
  );
  const [small, large] = [10_000, 100_000].map((count) => perRun(withLogins(count), 3)) as [number, number];
  say(
    `engine, logins: 10,000 in ${small.toFixed(0)} ms, 100,000 in ${large.toFixed(0)} ms: ${(large / small).toFixed(1)} times the time for 10 times the events`,
  );
  say(`names: ${Math.round(comparisonsASecond()).toLocaleString('en')} comparisons a second, of names read before`);
}

function read(file: string): Dossier {
  const result = readDossier(parse(readFileSync(`test/cases/${file}`, 'utf8')));
  if (!result.ok) throw new Error(`test/cases/${file} is no dossier`);
  return { as_of: '2026-11-01T00:00:00Z', ...result.dossier };
}

function perRun(dossier: Dossier, runs: number): number {
  screen(dossier, options);
  const began = performance.now();
  for (let n = 0; n < runs; n++) screen(dossier, options);
  return (performance.now() - began) / runs;
}

/** Sign-ins of one person from three places, a minute apart. */
function withLogins(count: number): Dossier {
  const ips = ['192.0.2.10', '198.51.100.20', '203.0.113.30'];
  const start = Date.parse('2026-06-01T00:00:00Z');
  const place = { country: 'IE', lat: 53.3, lon: -9.05, radius_km: 20, network: 'residential' as const };
  return {
    dossier: 1,
    as_of: '2026-11-01T00:00:00Z',
    sources: [{ id: 'application', kind: 'application', name: 'Maeve Corrigan', location: 'Galway, Ireland' }],
    events: Array.from({ length: count }, (_, n) => ({
      event: 'login' as const,
      at: new Date(start + n * 60_000).toISOString(),
      ip: ips[n % ips.length] ?? '',
    })),
    lookups: [
      {
        kind: 'ip',
        provider: 'ExampleGeo',
        as_of: '2026-10-01',
        results: Object.fromEntries(ips.map((ip) => [ip, place])),
      },
    ],
  };
}

function comparisonsASecond(): number {
  const names = csvRows(readFileSync('test/names/pairs.csv', 'utf8')).map((row) => [row.name1 ?? '', row.name2 ?? '']);
  const run = (): void => {
    for (const [a = '', b = ''] of names) compareNames(a, b);
  };
  for (let n = 0; n < 20; n++) run();
  const began = performance.now();
  for (let n = 0; n < 50; n++) run();
  return (50 * names.length) / ((performance.now() - began) / 1_000);
}
