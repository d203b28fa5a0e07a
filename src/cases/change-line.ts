import type { Report } from '../engine/report.ts';

/** Titles named in one line; the rest is counted. */
const mostNamed = 3;

/** What a report says that the one before did not, in one line of our own words; undefined when nothing moved. */
export function changeLine(before: Report, after: Report): string | undefined {
  const was = new Map(before.findings.map((finding) => [finding.check, finding]));
  const is = new Map(after.findings.map((finding) => [finding.check, finding]));
  const explained = new Set(after.explained.map((entry) => entry.check));
  const gone = before.findings.filter((finding) => !is.has(finding.check));
  const parts = [
    part('New', titles(after.findings.filter((finding) => !was.has(finding.check)))),
    part('Explained', titles(gone.filter((finding) => explained.has(finding.check)))),
    part('No longer found', titles(gone.filter((finding) => !explained.has(finding.check)))),
    part(
      'Weighs differently',
      titles(after.findings.filter((finding) => weighsDifferently(was.get(finding.check), finding))),
    ),
    part('Can be checked now', newlyChecked(before, after)),
  ].filter((text) => text !== undefined);
  return parts.length === 0 ? undefined : parts.join('. ');
}

type Found = Report['findings'][number];

const titles = (findings: readonly Found[]): readonly string[] => findings.map((finding) => finding.title);

function weighsDifferently(before: Found | undefined, after: Found): boolean {
  return (
    before !== undefined && (before.severity !== after.severity || before.evidence.length !== after.evidence.length)
  );
}

function newlyChecked(before: Report, after: Report): readonly string[] {
  const lacking = new Set(before.not_checked.map((entry) => entry.check));
  return after.clear.filter((check) => lacking.has(check)).map((check) => check.replaceAll('-', ' '));
}

function part(label: string, named: readonly string[]): string | undefined {
  if (named.length === 0) return undefined;
  const shown = named.slice(0, mostNamed).join('; ');
  return `${label}: ${shown}${named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ''}`;
}
