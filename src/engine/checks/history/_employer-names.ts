import type { Job } from '../../dossier.ts';
import { sameEmployer } from '../../read/organisation.ts';

/** A new title, or a take-over told in the employer's name: "Larkspur (acquired by Teal Harbor Labs)". */
export function isOneEmployer(a: string, b: string): boolean {
  return sameEmployer(a, b) || holdsName(a, b) || holdsName(b, a);
}

function holdsName(text: string, name: string): boolean {
  const parts = text.split(/[()/,]|\b(?:acquired by|acquired|formerly|now|part of|merged into|later)\b/i);
  return parts.length > 1 && parts.some((part) => part.trim() !== '' && sameEmployer(part.trim(), name));
}

/** Words for work on one's own account. */
const ownAccount =
  'self employed selfemployed freelance freelancer freelancing independent contractor consultant developer engineer ' +
  'freiberuflich freiberufler selbständig autónomo autónoma autônomo autônoma indépendant indépendante';

/** Words that stand in place of a name which may not be told. */
const untold = 'confidential undisclosed stealth mode startup start up under nda various client clients company';

const namesNobody = new Set(`${ownAccount} ${untold}`.split(' '));
const namesOneself = new Set(ownAccount.split(' '));

/** A time without a job that a list of jobs tells of. It is nobody's business, and nothing is asked about it. */
const timeOff =
  /^(?:(?:parental|maternity|paternity|family|medical|sick|study|unpaid) leave|career (?:break|gap)|sabbatical(?: (?:year|leave))?|gap year|elternzeit|unemployed|job search)$/;

/** "Freelance", "Confidential (NDA)", "Stealth startup", "Parental leave": nothing that could be looked up or compared. */
export function namesNoEmployer(employer: string): boolean {
  return isTimeOff(employer) || wordsOf(employer).every((word) => namesNobody.has(word));
}

/** "Freelance", "Self-employed developer", "Career break": nobody is there who could be asked. */
export function hasNobodyToAsk(employer: string): boolean {
  return isTimeOff(employer) || wordsOf(employer).every((word) => namesOneself.has(word));
}

const isTimeOff = (employer: string): boolean => timeOff.test(wordsOf(employer).join(' '));

function wordsOf(employer: string): readonly string[] {
  return (
    employer
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** An employer apart from the candidate: neither an own business nor a name that stands for nobody. */
export function isOutsideEmployer(job: Pick<Job, 'employer' | 'type'>): boolean {
  return job.type !== 'own_business' && !namesNoEmployer(job.employer);
}
