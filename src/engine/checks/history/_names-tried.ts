import type { Declared, EventOf } from '../../dossier.ts';
import { compareNames, type VariantKind } from '../../read/name.ts';

/** Names under which an organisation was asked; where nobody recorded any, the legal name is taken as tried. */
export function namesTried(replies: readonly EventOf<'verification'>[], legal: string | undefined): readonly string[] {
  return [...new Set(replies.flatMap((reply) => reply.names_tried ?? (legal === undefined ? [] : [legal])))];
}

/** Ways of writing in which a registrar still finds a record. Under a double surname, a nickname or an initial one may not. */
const findable: readonly VariantKind[] = ['order', 'middle', 'romanisation', 'script', 'particle', 'patronymic'];

/** Declared former names under which nobody has asked: the record may stand under one of them. */
export function untriedNames(declared: Declared, tried: readonly string[]): readonly string[] {
  const isTried = (name: string): boolean =>
    tried.some((one) => {
      const { relation, kinds } = compareNames(name, one);
      return relation === 'same' || (relation === 'variant' && kinds.every((kind) => findable.includes(kind)));
    });
  return (declared.former_names ?? []).filter((name) => !isTried(name));
}
