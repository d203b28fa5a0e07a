/** A JSON object as it came over the wire: nothing about its fields is known yet. */
export interface Json {
  readonly [key: string]: unknown;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordAt(value: unknown, key: string): Json | undefined {
  const found = isJson(value) ? value[key] : undefined;
  return isJson(found) ? found : undefined;
}

export function stringAt(value: unknown, key: string): string | undefined {
  const found = isJson(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isJson(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

export function recordsAt(value: unknown, key: string): readonly Json[] {
  return listAt(value, key).filter(isJson);
}

export function flagAt(value: unknown, key: string): boolean {
  return isJson(value) && value[key] === true;
}

/** Absent when the text isn't JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
