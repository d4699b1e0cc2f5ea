import { expect, test } from 'vitest';
import { isAsking, sectionsOf } from '@/lib/text/sections';

const read = (text: string) =>
  sectionsOf(text)
    .map(({ section, start, end }) => [section, text.slice(start, end).trim()])
    .filter(([, passage]) => passage !== '');

test('headings name what follows, and the passages cover the text without gaps', () => {
  const text =
    'Nurse\n\nHello.\nAbout us\nWe are old.\nRequirements:\nTwo years.\nNice to have\nA car.\nBenefits\nA bike.';
  expect(read(text).map(([section]) => section)).toEqual([
    'title',
    'unknown',
    'about us',
    'required',
    'preferred',
    'benefits',
  ]);
  expect(
    sectionsOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text);
});

test('a line of facts speaks for itself alone', () => {
  expect(read('Chef\n\nSalary: 30,000\nYou cook.')).toEqual([
    ['title', 'Chef'],
    ['benefits', 'Salary: 30,000'],
    ['unknown', 'You cook.'],
  ]);
});

test.each(['• Experience with benefits administration', 'Knowledge of compensation and benefits policy'])(
  '“%s” is no heading of benefits',
  (line) => {
    expect(sectionsOf(`Clerk\n\nRequirements\n${line}\nSQL`).every(({ section }) => isAsking(section))).toBe(
      true,
    );
  },
);

test('words about the employer end where the job is spoken of again, or when they have gone on for long', () => {
  expect(read('Chef\n\nAbout us\nWe are old.\nThe role\nYou cook.').at(-1)?.[0]).toBe('duties');
  expect(read('Chef\n\nAbout us\nWe are old.\nWe are looking for a chef.').at(-1)?.[0]).toBe('unknown');
  const long = `Chef\n\nAbout us\n${'We are old and proud of it.\n'.repeat(100)}You cook.`;
  expect(read(long).at(-1)?.[0]).toBe('unknown');
});

test('a text of one line is a title', () => {
  expect(read('Driver')).toEqual([['title', 'Driver']]);
  expect(read('')).toEqual([]);
});

test.each<[heading: string, section: string]>([
  ['About Bramblewick Group', 'about us'],
  ['Who is Bramblewick', 'about us'],
  ['How we work', 'about us'],
  ['Why Bramblewick', 'benefits'],
  ['Why should you apply?', 'benefits'],
  ['Perks', 'benefits'],
  ['In return we can offer you a range of benefits and development including;', 'benefits'],
  ['Some of the benefits of this role include:', 'benefits'],
  ['For further details / informal visits contact:', 'formalities'],
  ['Interview process', 'formalities'],
  ['Selection for interview', 'formalities'],
  ['Application requirements:', 'formalities'],
  ['Please send the following to the department as part of your application:', 'formalities'],
  ['What successful candidates look like', 'required'],
  ['The ideal candidate should have:', 'required'],
  ['Required qualifications and experience:', 'required'],
  ['Education, Behavioural Competencies and Skills:', 'required'],
  ['Essential', 'required'],
  ['Preferred qualifications', 'preferred'],
  ['Skills (desirable)', 'preferred'],
  ['Bonus points if you have experience in any of the following:', 'preferred'],
  ['Experience in these areas is a plus:', 'preferred'],
  ['Essential functions of the job:', 'duties'],
  ['Job definition:', 'duties'],
  ['What you’ll do', 'duties'],
  ['Tech stack', 'duties'],
  ['About the role', 'duties'],
])('“%s” opens %s', (heading, section) => {
  expect(read(`Clerk\n\n${heading}\nFor instance this.`).at(-1)?.[0]).toBe(section);
});

test.each([
  'Experience with Java',
  'DevOps experience',
  'Master’s degree preferred',
  'Keep accuracy of required reports',
  'Ability to multi-task in a fast world',
  'Python, SQL and Java preferred',
])('“%s” is an item of its list and no heading', (line) => {
  expect(read(`Clerk\n\nDuties\nOne thing.\n${line}\nAnother.`).map(([section]) => section)).toEqual([
    'title',
    'duties',
  ]);
});

test('a list of benefits ends where the job is spoken of again', () => {
  const after = (line: string) => read(`Nurse\n\nBenefits\nA gym.\n${line}`).at(-1)?.[0];
  expect(after('• To provide care to patients')).toBe('unknown');
  expect(after('Successful applicants will have experience.')).toBe('unknown');
  expect(after('You will receive a bicycle.')).toBe('benefits');
});
