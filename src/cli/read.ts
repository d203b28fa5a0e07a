export const readKinds: readonly string[] = ['name'];
export function readKind(kind: string, line: string): Record<string, unknown> {
  return { kind, line };
}
