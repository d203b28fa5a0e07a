import { describe, expect, it } from 'vitest';
import { jobLine, readJobLines, readSchoolLines, schoolLine } from '../../src/collect/job-lines.ts';
import { lineErrorText } from '../../src/collect/line.ts';

describe('one line a job', () => {
  it('reads dates, employer, title and terms', () => {
    const read = readJobLines(`2020-03 – present | Meridian Lumen Software | Staff Engineer
2015-06 - 2020-02 | Cobalt Quay Systems | Senior Engineer | part-time contractor
2012 – 2015 | Larch Labs | | own business`);
    expect(read).toEqual({
      values: [
        { employer: 'Meridian Lumen Software', title: 'Staff Engineer', start: '2020-03', end: 'present' },
        {
          employer: 'Cobalt Quay Systems',
          title: 'Senior Engineer',
          start: '2015-06',
          end: '2020-02',
          full_time: false,
          type: 'contractor',
        },
        { employer: 'Larch Labs', start: '2012', end: '2015', type: 'own_business' },
      ],
      errors: [],
    });
  });

  it('takes a lone third part for terms where it can be nothing else', () => {
    expect(readJobLines('2020 – 2021 | Larch Labs | contractor').values).toEqual([
      { employer: 'Larch Labs', start: '2020', end: '2021', type: 'contractor' },
    ]);
    expect(readJobLines('2020 – 2021 | Larch Labs | Freelancer | full-time').values).toEqual([
      { employer: 'Larch Labs', title: 'Freelancer', start: '2020', end: '2021', full_time: true },
    ]);
  });

  it('names what is wrong by line and keeps everything that is right', () => {
    const read = readJobLines(`2020-03 – present | Meridian Lumen Software

some day | Cobalt Quay Systems
2015 – 2016 |
2015 – 2014 | Larch Labs
2011 – 2012 | Larch Labs | Engineer | sometimes`);
    expect(read.values).toHaveLength(1);
    expect(read.errors.map(lineErrorText)).toEqual([
      'line 3: "some day" can\'t be read as dates. Write 2020-03 – present | employer | …',
      'line 4: the employer is missing after the first "|"',
      expect.stringMatching(/^line 5: /),
      'line 6: "sometimes" is none of full-time, part-time, employee, contractor, advisor or own business',
    ]);
  });

  it('writes lines that read as the same jobs and schools again', () => {
    const jobs = readJobLines(`2020-03 – present | Meridian Lumen | Staff Engineer | full-time
2015 – 2016 | Larch Labs |  | contractor
2014 | Cobalt Quay`).values;
    expect(readJobLines(jobs.map(jobLine).join('\n')).values).toEqual(jobs);
    const schools = readSchoolLines('2006 – 2010 | State University of Larkhaven | BSc\n2012 | Quay College').values;
    expect(schools[1]).toEqual({ school: 'Quay College', end: '2012' });
    expect(readSchoolLines(schools.map(schoolLine).join('\n')).values).toEqual(schools);
  });

  it('takes an employer without dates, and an end alone', () => {
    const jobs = readJobLines('| Ipanema Logistics | Engineer\n– 2019-05 | Larch Labs').values;
    expect(jobs).toEqual([
      { employer: 'Ipanema Logistics', title: 'Engineer' },
      { employer: 'Larch Labs', end: '2019-05' },
    ]);
    expect(readJobLines(jobs.map(jobLine).join('\n')).values).toEqual(jobs);
    expect(readSchoolLines('| Quay College').values).toEqual([{ school: 'Quay College' }]);
  });

  it('leaves candidate text as it was written', () => {
    expect(readJobLines('2020 – 2021 | <!channel> *Bob* & Co | <b>x</b>').values).toEqual([
      { employer: '<!channel> *Bob* & Co', title: '<b>x</b>', start: '2020', end: '2021' },
    ]);
  });
});
