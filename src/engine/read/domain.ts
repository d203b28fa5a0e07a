import { getDomain } from 'tldts';
export function registrableDomain(hostOrUrl: string): string | undefined { return getDomain(hostOrUrl) ?? undefined; }
export function isLookAlikeDomain(_a: string, _real: string): boolean { return false; }
