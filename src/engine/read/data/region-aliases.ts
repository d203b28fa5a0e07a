/**
 * Abbreviations and local names of regions, by country: `code=ABBREVIATION|other name;…` with the codes of GeoNames.
 * For Canada and Australia the first is the one used in addresses. Written by hand.
 */
export const regionAliases: Readonly<Record<string, string>> = {
  AU: '01=ACT;02=NSW;03=NT;04=QLD;05=SA;06=TAS;07=VIC;08=WA',
  CA: '01=AB|Alta;02=BC|Colombie-Britannique;03=MB|Man;04=NB|Nouveau-Brunswick;05=NL|Newfoundland|Terre-Neuve;07=NS|Nouvelle-Ecosse;08=ON|Ont;09=PE|PEI;10=QC|PQ|Que;11=SK|Sask;12=YT|Yukon Territory;13=NT|NWT;14=NU',
};
