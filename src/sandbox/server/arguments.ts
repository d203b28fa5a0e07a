import { isJson, type Json, parsedJson } from '../json.ts';
import { refusedArguments } from './refusal.ts';

/** A method's arguments: strings when form-encoded, anything when sent as JSON. */
export type Arguments = Json;

/** Absent when missing or empty, as Slack reads it. */
export function textArgument(args: Arguments, name: string): string | undefined {
  const value = args[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function neededText(args: Arguments, name: string): string {
  const value = textArgument(args, name);
  if (value === undefined) throw refusedArguments(`missing required field: ${name}`);
  return value;
}

export function flagArgument(args: Arguments, name: string): boolean {
  const value = args[name];
  return value === true || value === 'true' || value === '1' || value === 1;
}

export function numberArgument(args: Arguments, name: string, otherwise: number): number {
  const value = Number(args[name] ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
}

/** What a JSON-encoded argument holds; absent when it wasn't sent, `undefined` inside when it can't be read. */
export function jsonArgument(args: Arguments, name: string): { readonly value: unknown } | undefined {
  const value = args[name];
  if (value === undefined || value === '') return undefined;
  return { value: typeof value === 'string' ? parsedJson(value) : value };
}

export function recordArgument(args: Arguments, name: string): Json | undefined {
  const value = jsonArgument(args, name)?.value;
  return isJson(value) ? value : undefined;
}

export function listedArgument(args: Arguments, name: string): readonly string[] {
  const value = args[name];
  if (Array.isArray(value)) return value.map(String);
  return (textArgument(args, name) ?? '').split(',').filter(Boolean);
}
