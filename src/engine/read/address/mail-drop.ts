const boxWords = [
  'p\\.?\\s*o\\.?\\s*box|post\\s*office\\s*box|post\\s?box|g\\.?p\\.?o\\.?\\s*box|locked bag|private (?:mail)?bag|postfach|postbus|postboks|postboks',
  'apartado(?: de correos| postal)?|apdo\\.?|casilla(?: de correo| postal)?|caixa postal|bo[iî]te postale|b\\.?\\s?p\\.?|casella postale|skrytka pocztowa|а\\/я',
].join('|');
const box = new RegExp(`(?<![\\p{L}\\d])(?:${boxWords})\\s*(?:no\\.?|nr\\.?|:)?\\s*#?\\s*([A-Z]?\\d[\\w-]*)`, 'iu');
const privateBox = /(?<![\p{L}\d])(?:PMB|private mail ?box)\s*#?\s*(\w+)/iu;
const shops =
  /parcel\s?(?:shop|locker|point|box)|pick-?up point|packstation|paket(?:shop|box)|paczkomat|inpost|amazon (?:locker|hub)|\bups (?:store|access point)|mail ?boxes etc|fedex (?:office|ship)|poste restante|general delivery|postlagernd|mail ?(?:drop|forwarding)|virtual (?:office|mailbox)|pak ?mail|\bpostnet\b|freight forward|parcel forward/i;
/** A number sign behind a suite is the box of a mail agency (Publication 28 of the US Postal Service, section 284). */
const boxInSuite = /(?<![\p{L}\d])(?:suite|ste|unit)\.?\s*#?\s*\w+[\s,]+#\s*\d+/iu;

/** Number of a P.O. box or of its like in other countries. */
export function boxNumber(text: string): string | undefined {
  return box.exec(text)?.[1];
}

/** The address is where mail is kept or handed on, by its own words. */
export function isMailDrop(text: string): boolean {
  return box.test(text) || privateBox.test(text) || shops.test(text) || boxInSuite.test(text);
}
