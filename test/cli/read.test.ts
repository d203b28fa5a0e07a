import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKind, readKinds } from '../../src/cli/read.ts';

describe('values from the command line', () => {
  it('knows thirteen kinds', () => {
    expect([...readKinds].sort()).toEqual(
      'address bic email employer iban month mrz name phone place routing-number school wallet'.split(' '),
    );
  });

  it.each(readKinds.map((kind) => [kind] as const))('%s: one line of JSON, whatever is given', (kind) => {
    const isOneLine = (text: string): boolean => !JSON.stringify(readKind(kind, text)).includes('\n');
    for (const text of ['', ' ', 'x'.repeat(10_000), '😀'.repeat(2_000), '\u0000\u0007\ufffd', '9'.repeat(10_000)]) {
      expect(isOneLine(text)).toBe(true);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isOneLine), { numRuns: 50 });
  });

  it('refuses a line that is no value', () => {
    const read = readKind('address', 'x'.repeat(10_001));
    expect(read).toMatchObject({ notUnderstood: '10001 characters; a value has at most 10000' });
    expect(String(read.value)).toHaveLength(101);
  });

  it.each(['\t', ' / ', '\\n'])('the lines of a zone may stand in one, with %j between them', (between) => {
    const lines = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
    expect(readKind('mrz', lines.join(between))).toMatchObject({ format: 'TD3', valid: true, state: 'UTO' });
  });

  it('prints a line for each value, and says which kinds there are', () => {
    const cli = (kind: string, input: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'read', kind], { input, encoding: 'utf8' });
    const { stdout, status } = cli('phone', '+1 202 555 0101\nnone\n');
    const read = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(read).toMatchObject([{ e164: '+12025550101' }, { notUnderstood: 'none' }]);
    expect(status).toBe(0);
    const wrong = cli('shoe', 'x\n');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('routing-number, wallet, mrz');
  });
});
