import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface KeyRing {
  /** The id of the key that seals; the others still open. */
  readonly current: string;
  /** 32 bytes each, by key id. */
  readonly keys: Readonly<Record<string, Uint8Array>>;
}

export interface Cipher {
  /** `place` is 'table.column:row id'. What is sealed for one place does not open at another. */
  readonly seal: (place: string, text: string) => Uint8Array;
  readonly open: (place: string, sealed: Uint8Array) => string;
  /** A keyed hash in hex: equal values of one kind are equal, and nothing else can be learned from it. */
  readonly linkKey: (kind: string, value: string) => string;
  /** The keyed hash that chains the audit log, in hex. */
  readonly chainHash: (text: string) => string;
}

export type Sealer = Pick<Cipher, 'seal' | 'open'>;

/** The key's text cannot be read; the message never quotes it. */
export class BadKey extends Error {
  override readonly name = 'DbBadKey';
}

/** A value was sealed with a key that is not in the ring. */
export class UnknownKey extends Error {
  override readonly name = 'DbUnknownKey';
}

/** A sealed value was changed, cut, moved to another row, or its key has another value. */
export class BrokenSeal extends Error {
  override readonly name = 'DbBrokenSeal';
}

const onlyKeyId = 'main';
const format = 1;
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** Reads `base64 of 32 bytes`, or `id:base64,id2:base64` where the first is current. A key without an id is called `main`. */
export function keyRing(text: string): KeyRing {
  const entries = text.trim().split(',').map(namedKey);
  const ids = entries.map(([id]) => id);
  const [current] = ids;
  if (!current || new Set(ids).size < ids.length)
    throw new BadKey('Two keys have the same id. Give each key its own: new:…,old:…');
  return { current, keys: Object.fromEntries(entries) };
}

function namedKey(text: string): readonly [string, Uint8Array] {
  const parts = text.trim().split(':');
  const [id, encoded] = parts.length === 1 ? [onlyKeyId, parts[0] ?? ''] : [parts[0] ?? '', parts[1] ?? ''];
  if (parts.length > 2 || !/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/.test(id)) {
    throw new BadKey('A key id has 1 to 32 letters, digits, - or _, and one colon stands between it and its key.');
  }
  const key = /^[A-Za-z0-9+/_-]{43}=?$/.test(encoded) ? Buffer.from(encoded, 'base64') : undefined;
  if (key?.length !== keyBytes) throw new BadKey('A key is 32 bytes in base64. Make one with: openssl rand -base64 32');
  return [id, key];
}

/** AES-256-GCM. A sealed value is: format byte, length of the key id, key id, nonce, tag, ciphertext. */
export function sealerWith(ring: KeyRing): Sealer {
  return {
    seal: (place, text) => {
      const head = Buffer.concat([Buffer.from([format, ring.current.length]), Buffer.from(ring.current, 'latin1')]);
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(ring, ring.current), nonce, { authTagLength: tagBytes });
      cipher.setAAD(boundTo(head, place));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), hidden]);
    },
    open: (place, sealed) => {
      const { head, keyId, nonce, tag, hidden } = partsOf(place, sealed);
      const decipher = createDecipheriv('aes-256-gcm', keyOf(ring, keyId), nonce, { authTagLength: tagBytes });
      decipher.setAAD(boundTo(head, place));
      decipher.setAuthTag(tag);
      try {
        return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
      } catch {
        throw new BrokenSeal(
          `${place} does not open: it was changed or moved, or the key "${keyId}" is another one now.`,
        );
      }
    },
  };
}

/** `root` never changes in a database's life, so that links and the audit chain outlive a change of key. */
export function cipherWith(ring: KeyRing, root: Uint8Array): Cipher {
  const linkSecret = derived(root, 'link keys');
  const chainSecret = derived(root, 'audit chain');
  return {
    ...sealerWith(ring),
    linkKey: (kind, value) =>
      createHmac('sha256', linkSecret)
        .update(JSON.stringify([kind, value]))
        .digest('hex'),
    chainHash: (text) => createHmac('sha256', chainSecret).update(text).digest('hex'),
  };
}

/** The id of the key that sealed a value. */
export function keyIdOf(place: string, sealed: Uint8Array): string {
  return partsOf(place, sealed).keyId;
}

function derived(root: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, new Uint8Array(), `crosscheck ${purpose}`, keyBytes));
}

function boundTo(head: Uint8Array, place: string): Uint8Array {
  return Buffer.concat([head, Buffer.from(place, 'utf8')]);
}

function keyOf(ring: KeyRing, id: string): Uint8Array {
  const key = Object.hasOwn(ring.keys, id) ? ring.keys[id] : undefined;
  if (!key) throw new UnknownKey(`This was sealed with the key "${id}", which was not given. Add it: new:…,${id}:…`);
  return key;
}

function partsOf(place: string, sealed: Uint8Array) {
  // SQLite keeps text in a blob column if a person writes it there.
  if (!(sealed instanceof Uint8Array)) throw new BrokenSeal(`${place} is not a sealed value.`);
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const headEnd = 2 + (bytes[1] ?? 0);
  const textStart = headEnd + nonceBytes + tagBytes;
  if (bytes[0] !== format || bytes.length < textStart)
    throw new BrokenSeal(`${place} is not a sealed value of a form we know.`);
  return {
    head: bytes.subarray(0, headEnd),
    keyId: bytes.toString('latin1', 2, headEnd),
    nonce: bytes.subarray(headEnd, headEnd + nonceBytes),
    tag: bytes.subarray(headEnd + nonceBytes, textStart),
    hidden: bytes.subarray(textStart),
  };
}
