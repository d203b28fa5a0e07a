import type { Desk } from './desk.ts';

/** Who of some people is no full member of the workspace, in a sentence; undefined when all are. */
export async function notFullMember(desk: Desk, userIds: unknown): Promise<string | undefined> {
  if (!Array.isArray(userIds)) return undefined;
  const all = await Promise.all(
    userIds.map(async (id: unknown) => {
      const access = await desk.access.person(String(id));
      return access.may ? [] : [(await desk.access.about(String(id)))?.name ?? String(id)];
    }),
  );
  const names = all.flat();
  if (names.length === 0) return undefined;
  return `Choose full members of this workspace: ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} none, or Slack did not say.`;
}
