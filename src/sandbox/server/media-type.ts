const byEnding: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  yaml: 'application/yaml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** By the name's ending, as Slack guesses it. */
export function mediaType(name: string): string {
  return byEnding[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
