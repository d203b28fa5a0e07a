export interface EmailReading { readonly address?: string; readonly normal?: string; readonly localPart?: string; readonly domain?: string; readonly registrable?: string; readonly type?: 'freemail' | 'disposable' | 'privacy_relay'; readonly notUnderstood?: string }
export const mailDomainsAsOf = '2026-09-01';
export function mailDomainType(domain: string): 'freemail' | 'disposable' | 'privacy_relay' | undefined { return domain === 'gmail.com' ? 'freemail' : undefined; }
export function readEmail(text: string): EmailReading {
  const m = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(text.trim());
  if (!m) return { notUnderstood: text };
  const domain = m[2]!.toLowerCase(); const local = m[1]!.toLowerCase().replace(/\+.*/, '');
  return { address: text.trim(), normal: `${local}@${domain}`, localPart: local, domain, registrable: domain };
}
