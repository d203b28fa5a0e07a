import { describe, expect, it } from 'vitest';
import { jobLine } from '../../src/collect/job-lines.ts';
import { readResumeText, resumeFields } from '../../src/collect/resume-text.ts';
import { Source } from '../../src/engine/dossier.ts';

function jobsIn(text: string): readonly string[] {
  return readResumeText(text).jobs.map((job) => jobLine(job.value));
}

function schoolsIn(text: string) {
  return readResumeText(text).education.map((study) => study.value);
}

const bothJobs = [
  '2020-03 – present | Meridian Lumen Software | Staff Engineer',
  '2015-06 – 2020-02 | Cobalt Quay | Senior Engineer',
];

describe('jobs of a résumé', () => {
  it.each([
    [
      'title, employer and dates in one line',
      `EXPERIENCE
Staff Engineer, Meridian Lumen Software — Mar 2020 – Present
• Led the migration of 40 services in 2021.
Senior Engineer, Cobalt Quay — Jun 2015 – Feb 2020
• Built things in 2018`,
    ],
    [
      'employer, title and dates in lines of their own',
      `Meridian Lumen Software
Staff Engineer
2020-03 – present
Led things.

Cobalt Quay
Senior Engineer
2015-06 – 2020-02`,
    ],
    [
      'dates first, parted by bars',
      `2020-03 – present | Meridian Lumen Software | Staff Engineer
2015-06 – 2020-02 | Cobalt Quay | Senior Engineer | Remote`,
    ],
    [
      'dates above the names, without a blank line',
      `Work history
03/2020 – now
Staff Engineer
Meridian Lumen Software
06/2015 – 02/2020
Senior Engineer
Cobalt Quay`,
    ],
    [
      'columns held by spaces',
      `Work Experience
Meridian Lumen Software                      Boise, ID
Staff Engineer                               March 2020 – Present
- did a
- did b
Cobalt Quay                                  Boise, ID
Senior Engineer                              June 2015 – Feb 2020`,
    ],
    [
      'names above, title below',
      `Employment History
Meridian Lumen Software (Boise, ID)	03/2020 - Present
Staff Engineer
Responsible for the billing platform of the company
Cobalt Quay	06/2015 - 02/2020
Senior Engineer`,
    ],
  ])('%s', (_, text) => {
    expect(jobsIn(text)).toEqual(bothJobs);
  });

  it('as profiles give them when they are copied', () => {
    expect(
      jobsIn(`Experience
Staff EngineerStaff Engineer
Meridian Lumen Software · Full-timeMeridian Lumen Software · Full-time
Mar 2020 - Present · 4 yrs 2 mos
Mar 2020 to Present · 4 yrs 2 mos
Boise, Idaho, United States · Remote
Built the thing that does everything for everybody.

Senior Engineer
Cobalt Quay · Contract
Jun 2015 - Feb 2020 · 4 yrs 9 mos
Boise, Idaho, United States`),
    ).toEqual([`${bothJobs[0]} | full-time`, `${bothJobs[1]} | contractor`]);
  });

  it('several at one employer, under its name', () => {
    expect(
      jobsIn(`Experience
Meridian Lumen Software
Full-time · 6 yrs 1 mo
Staff Engineer
Mar 2020 - Present · 4 yrs
Boise, Idaho, United States
Senior Engineer
Jan 2018 - Mar 2020 · 2 yrs 3 mos
Engineer II
Cobalt Quay · Full-time
Jan 2015 - Jan 2018 · 3 yrs`),
    ).toEqual([
      '2020-03 – present | Meridian Lumen Software | Staff Engineer | full-time',
      '2018-01 – 2020-03 | Meridian Lumen Software | Senior Engineer',
      '2015-01 – 2018-01 | Cobalt Quay | Engineer II | full-time',
    ]);
  });

  it.each([
    [
      'German',
      'Berufserfahrung\n03/2020 – heute\nSoftwareentwickler (Vollzeit)\nMeridian Lumen GmbH, Berlin\n- Entwicklung',
      '2020-03 – present | Meridian Lumen GmbH | Softwareentwickler | full-time',
    ],
    [
      'French',
      "Expérience professionnelle\nIngénieur logiciel chez Méridien SARL\njanv. 2019 - aujourd'hui",
      '2019-01 – present | Méridien SARL | Ingénieur logiciel',
    ],
    ['Spanish', 'Experiencia\n• 2020–2022: Programador en Lumen', '2020 – 2022 | Lumen | Programador'],
    [
      'Russian',
      'Опыт работы\nмарт 2020 — настоящее время\nООО «Меридиан»\nСтарший разработчик',
      '2020-03 – present | ООО «Меридиан» | Старший разработчик',
    ],
    [
      'Chinese',
      '工作经历\n2020年3月 - 至今  子午线科技有限公司  高级工程师',
      '2020-03 – present | 子午线科技有限公司 | 高级工程师',
    ],
    [
      'Korean',
      '경력\n2020.03 - 현재  (주)메리디안  시니어 엔지니어',
      '2020-03 – present | (주)메리디안 | 시니어 엔지니어',
    ],
  ])('in %s', (_, text, job) => {
    expect(jobsIn(text)).toEqual([job]);
  });

  it('are not made of prose, certificates or projects that mention a year', () => {
    expect(
      jobsIn(`Summary
Worked as a developer since 2010. In 2015 – 2018 I was at Cobalt.
Certifications
Cloud Architect, Example Cloud, 2021 – 2024
Projects
Larch Tracker, 2019 – 2020`),
    ).toEqual([]);
  });

  it('without an employer are left for a person, with their line', () => {
    const read = readResumeText('Experience\nStaff Engineer, 2019 – 2020');
    expect(read.jobs).toEqual([]);
    expect(read.unread).toEqual([
      {
        line: 2,
        text: 'Staff Engineer: Staff Engineer, 2019 – 2020',
        why: 'has dates, but no employer or school was found beside them',
      },
    ]);
  });

  it('keep candidate text as text', () => {
    expect(jobsIn('Experience\n<!channel> Engineer | <script>alert(1)</script> Ltd | Mar 2020 – Present')).toEqual([
      '2020-03 – present | <script>alert(1)</script> Ltd | <!channel> Engineer',
    ]);
  });
});

describe('the rest of a résumé', () => {
  const text = `Ann Hollis (She/Her)
Staff Engineer · Geelong, VIC
ann.hollis@mail.example | +61 3 5555 0127 | linkedin.com/in/ann-hollis | https://github.com/annhollis.
Tel. 0151 5550123

Education
State University of Larkhaven
Bachelor of Science - BS, Computer Science
2006 - 2010
2013: Diploma, Quay College

Skills
Languages: Go (5 years), Rust
Kubernetes – 3 yrs; Terraform
Languages: English, Ukrainian`;

  it('gives schools with degree and years; a single year is that of the degree', () => {
    expect(schoolsIn(text)).toEqual([
      {
        school: 'State University of Larkhaven',
        degree: 'Bachelor of Science, BS, Computer Science',
        start: '2006',
        end: '2010',
      },
      { school: 'Quay College', degree: 'Diploma', end: '2013' },
    ]);
    expect(schoolsIn('Education\nState University of Larkhaven\nB.Sc., Computer Science')).toEqual([
      { school: 'State University of Larkhaven', degree: 'B.Sc., Computer Science' },
    ]);
  });

  it('gives contacts and links, and asks for the country code that a number lacks', () => {
    const read = readResumeText(text);
    expect(read).toMatchObject({
      name: 'Ann Hollis',
      emails: ['ann.hollis@mail.example'],
      phones: ['+61355550127'],
      links: [
        { url: 'https://linkedin.com/in/ann-hollis', site: 'linkedin', handle: 'ann-hollis' },
        { url: 'https://github.com/annhollis', site: 'github', handle: 'annhollis' },
      ],
      unread: [{ line: 4, text: '0151 5550123', why: expect.stringContaining('country code') }],
    });
    expect(readResumeText(text, { country: 'DE' }).phones).toEqual(['+61355550127', '+491515550123']);
  });

  it('gives skills with years where they are stated, and never what somebody speaks', () => {
    expect(readResumeText(text).skills).toEqual([
      { name: 'Go', years: 5 },
      { name: 'Rust' },
      { name: 'Kubernetes', years: 3 },
      { name: 'Terraform' },
    ]);
  });

  it('gives a name only where it is plain', () => {
    const name = (given: string) => readResumeText(given).name;
    expect(name('Lebenslauf\nName: Jürgen Müller')).toBe('Jürgen Müller');
    expect(name('姓名：王小明')).toBe('王小明');
    expect(name("Síle O'Brien-Núñez\nDeveloper")).toBe("Síle O'Brien-Núñez");
    expect(name('Staff Engineer\nMeridian Lumen')).toBeUndefined();
    expect(name('Meridian Lumen Software\nStaff Engineer\n2020 – 2021')).toBeUndefined();
    expect(name('')).toBeUndefined();
  });

  it('fits into a dossier as it is', () => {
    const source = { id: 'resume', kind: 'resume', ...resumeFields(readResumeText(text)) };
    expect(Source.parse(source)).toEqual(source);
  });

  it('is read in a moment, however long and odd it is', () => {
    const job = 'Staff Engineer at Larch\nMar 2019 - Present · 4 yrs 2 mos\nBoise, Idaho, United States\nBuilt it.\n\n';
    const odd = ['(', '2020 ', 'a@', '+1 ', '1', 'www.', 'a, ', ' - ', 'a '].map((part) => part.repeat(20_000));
    const began = performance.now();
    expect(readResumeText(`Experience\n${job.repeat(100)}`).jobs).toHaveLength(100);
    for (const text of odd) expect(readResumeText(text).jobs).toEqual([]);
    expect(performance.now() - began).toBeLessThan(mostMilliseconds);
  });
});

/** 1 to 2 s were measured on two busy cores, and as long again for the lists of places that are read once. */
const mostMilliseconds = 15_000;
