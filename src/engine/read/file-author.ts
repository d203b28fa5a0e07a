export function personInFileProperty(text: string): string | undefined { return /^\p{L}+ \p{L}+$/u.test(text) ? text : undefined; }
