const key = (t: string) => t.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
export function readEmployer(text: string) { return { name: text, key: key(text) }; }
export function sameEmployer(a: string, b: string): boolean { return key(a) === key(b); }
export function readSchool(text: string) { return { name: text, key: key(text) }; }
export function sameSchool(a: string, b: string): boolean { return key(a) === key(b); }
