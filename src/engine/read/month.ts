export interface MonthReading { readonly start?: string; readonly end?: string | 'present'; readonly notUnderstood?: string }
export function readMonthRange(text: string): MonthReading { const m = /^(\d{4}(?:-\d\d)?)(?:\s*[-–]\s*(\d{4}(?:-\d\d)?|present))?$/i.exec(text.trim()); return m ? { start: m[1]!, ...(m[2] && { end: m[2].toLowerCase() }) } : { notUnderstood: text }; }
export function monthsBetween(_a: string, _b: string): number | undefined { return 0; }
export function firstDay(p: string | number): string { const t = String(p); return t.length === 4 ? `${t}-01-01` : t.length === 7 ? `${t}-01` : t; }
export function lastDay(p: string | number): string { const t = String(p); return t.length === 4 ? `${t}-12-31` : t.length === 7 ? `${t}-28` : t; }
