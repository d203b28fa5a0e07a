/** Rows of a CSV (RFC 4180: quotes, doubled quotes, line breaks in quotes) by the names of its first line. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = cells(text.replace(/^\uFEFF/, ''));
  return lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => Object.fromEntries(header.map((name, at) => [name.trim(), line[at] ?? ''])));
}

function cells(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g;
  for (const found of text.matchAll(pattern)) {
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '') break;
    if (found[3] !== ',') lines.push([]);
  }
  return lines;
}

export function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
