import { customType } from 'drizzle-orm/sqlite-core';

/** Ciphertext as `Cipher.seal` makes it: the store functions of each family seal and open, nobody else reads it. */
export const sealed = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'blob' });
