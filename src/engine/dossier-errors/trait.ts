/** Words, alone or as a part of a field's name. */
const words =
  /(^|_)(age|sex|race|races|racial|looks?|accents?|language|languages|fluency|caste|skin|complexion|hair|faith|birthplace|gaps?)(_|$)/;
/** Beginnings of words. */
const stems = /gender|ethnic|religio|disab|marital|pregnan|sexual|appearance|ancestr|mother_tongue/;
const phrases =
  /(place|country|city)_of_birth|birth_(place|country|city)|national_origin|school_country|nationality_.+/;

/** Whether a field would say what kind of person somebody is; such fields do not exist and will not. */
export function isTrait(key: string, path: readonly PropertyKey[]): boolean {
  const name = key
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replace(/[\s.-]+/g, '_')
    .toLowerCase();
  const isSchoolCountry = path.at(-2) === 'education' && name === 'country';
  return isSchoolCountry || words.test(name) || stems.test(name) || phrases.test(name);
}
