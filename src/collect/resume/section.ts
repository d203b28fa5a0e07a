import type { TextLine } from './text-lines.ts';

/** `start` is what stands before the first heading. */
export type SectionKind = 'start' | 'experience' | 'education' | 'skills' | 'other';

export interface Section {
  readonly kind: SectionKind;
  readonly lines: readonly TextLine[];
}

/** Headings in small letters without spaces and marks. */
const headings: Readonly<Record<Exclude<SectionKind, 'start'>, readonly string[]>> = {
  experience: [
    ...['experience', 'workexperience', 'professionalexperience', 'employment', 'employmenthistory', 'workhistory'],
    ...[
      'careerhistory',
      'career',
      'relevantexperience',
      'professionalbackground',
      'jobs',
      'positions',
      'workexperiences',
    ],
    ...['berufserfahrung', 'beruflicherwerdegang', 'berufspraxis', 'werdegang', 'praxiserfahrung'],
    ...[
      'expérience',
      'expériences',
      'expérienceprofessionnelle',
      'expériencesprofessionnelles',
      'parcoursprofessionnel',
    ],
    ...['experiencia', 'experiencialaboral', 'experienciaprofesional', 'historiallaboral', 'trayectoriaprofesional'],
    ...[
      'experiência',
      'experiênciaprofissional',
      'experiências',
      'esperienza',
      'esperienze',
      'esperienzaprofessionale',
    ],
    ...['esperienzelavorative', 'esperienzalavorativa', 'werkervaring', 'ervaring', 'doświadczenie'],
    ...['doświadczeniezawodowe', 'опытработы', 'опыт', 'досвідроботи', 'işdeneyimi', 'deneyim', 'erhvervserfaring'],
    ...[
      'arbetslivserfarenhet',
      'arbeidserfaring',
      'työkokemus',
      '工作经历',
      '工作经验',
      '工作經歷',
      '工作經驗',
      '职业经历',
      '職歴',
      '職務経歴',
    ],
    ...['職務経歴書', '경력', '경력사항', 'الخبرة', 'الخبرات', 'ניסיוןתעסוקתי', 'kinhnghiệmlàmviệc', 'pengalamankerja'],
  ],
  education: [
    ...['education', 'educationandtraining', 'academicbackground', 'academichistory', 'qualifications', 'studies'],
    ...['ausbildung', 'bildung', 'bildungsweg', 'studium', 'schulbildung', 'akademischeausbildung'],
    ...['formation', 'formations', 'étudesetformations', 'études', 'diplômes', 'educación', 'formación', 'estudios'],
    ...['formaciónacadémica', 'educação', 'formação', 'formaçãoacadêmica', 'formaçãoacadémica', 'istruzione'],
    ...['formazione', 'istruzioneeformazione', 'opleiding', 'opleidingen', 'onderwijs', 'wykształcenie', 'edukacja'],
    ...['образование', 'освіта', 'eğitim', 'uddannelse', 'utbildning', 'utdanning', 'koulutus'],
    ...[
      '教育经历',
      '教育背景',
      '教育經歷',
      '学历',
      '学歴',
      '學歷',
      '학력',
      '학력사항',
      'التعليم',
      'השכלה',
      'họcvấn',
      'pendidikan',
    ],
  ],
  skills: [
    ...[
      'skills',
      'technicalskills',
      'keyskills',
      'coreskills',
      'topskills',
      'skillsandtools',
      'technologies',
      'techstack',
    ],
    ...[
      'coretechnologies',
      'corecompetencies',
      'competencies',
      'kenntnisse',
      'fähigkeiten',
      'itkenntnisse',
      'kompetenzen',
    ],
    ...[
      'compétences',
      'compétencestechniques',
      'habilidades',
      'aptitudes',
      'competencias',
      'conocimientos',
      'competências',
    ],
    ...['competenze', 'competenzetecniche', 'vaardigheden', 'umiejętności', 'навыки', 'ключевыенавыки', 'навички'],
    ...['beceriler', 'yetenekler', 'færdigheder', 'kompetenser', 'ferdigheter', 'taidot'],
    ...['技能', '专业技能', '專業技能', 'スキル', '기술', '보유기술', 'المهارات', 'כישורים', 'kỹnăng', 'keahlian'],
  ],
  other: [
    ...['summary', 'profile', 'aboutme', 'about', 'objective', 'professionalsummary', 'projects', 'personalprojects'],
    ...['sideprojects', 'certifications', 'certificates', 'licensescertifications', 'licenses', 'awards', 'honors'],
    ...['honorsawards', 'publications', 'languages', 'interests', 'hobbies', 'references', 'volunteering', 'volunteer'],
    ...['volunteerexperience', 'courses', 'recommendations', 'contact', 'contacts', 'contactinformation', 'training'],
    ...['patents', 'activity', 'organizations', 'personaldetails', 'personalinformation', 'causes', 'featured'],
    ...[
      'zusammenfassung',
      'profil',
      'überMich',
      'projekte',
      'zertifikate',
      'sprachen',
      'sprachkenntnisse',
      'interessen',
    ],
    ...['referenzen', 'kontakt', 'persönlichedaten', 'ehrenamt', 'weiterbildung', 'weiterbildungen', 'projets'],
    ...['langues', 'certificats', 'centresdintérêt', 'loisirs', 'références', 'coordonnées', 'bénévolat', 'proyectos'],
    ...[
      'idiomas',
      'certificaciones',
      'intereses',
      'referencias',
      'contacto',
      'resumen',
      'perfil',
      'projetos',
      'certificações',
    ],
    ...[
      'interesses',
      'referências',
      'contato',
      'resumo',
      'lingue',
      'progetti',
      'certificazioni',
      'interessi',
      'contatti',
    ],
    ...['talen', 'projecten', 'języki', 'projekty', 'zainteresowania', 'certyfikaty', 'языки', 'проекты', 'осебе'],
    ...['сертификаты', 'контакты', 'мови', 'проєкти', 'diller', 'projeler', 'sertifikalar', 'sprog', 'språk', 'kielet'],
    ...[
      '项目经历',
      '项目经验',
      '語言',
      '语言',
      '自我评价',
      '证书',
      '個人情報',
      '資格',
      '言語',
      '自己pr',
      '언어',
      '자격증',
      '프로젝트',
    ],
  ],
};

const kinds = new Map(
  (Object.keys(headings) as Exclude<SectionKind, 'start'>[]).flatMap((kind) =>
    headings[kind].map((heading) => [headingKey(heading), kind] as const),
  ),
);

/** Longest heading, in characters. */
const longestHeading = 48;

/** The text in its sections, in the order of the text. "Skills: Go, Rust" is a heading and its first line. */
export function sectionsOf(lines: readonly TextLine[]): readonly Section[] {
  const sections: { kind: SectionKind; lines: TextLine[] }[] = [{ kind: 'start', lines: [] }];
  for (const line of lines) {
    const { kind, rest } = headingIn(line.text);
    if (kind) sections.push({ kind, lines: [] });
    const text = kind ? rest : line.text;
    const last = sections.at(-1);
    if (text !== '') last?.lines.push({ ...line, text, isAfterGap: line.isAfterGap || last.lines.length === 0 });
  }
  return sections;
}

/** What kind of section a line begins, if any, and what stands behind the heading in the same line. */
export function headingIn(text: string): { readonly kind?: SectionKind; readonly rest: string } {
  const whole = text.length <= longestHeading ? kinds.get(headingKey(text)) : undefined;
  if (whole) return { kind: whole, rest: '' };
  const [, label = '', rest = ''] = /^([^:：]{3,30})[:：]\s*(\S.*)$/u.exec(text) ?? [];
  const labelled = kinds.get(headingKey(label));
  return labelled === 'skills' ? { kind: labelled, rest } : { rest: text };
}

function headingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&|\band\b|\bund\b|\bet\b/gu, '')
    .replace(/[^\p{L}\p{M}]+/gu, '');
}
