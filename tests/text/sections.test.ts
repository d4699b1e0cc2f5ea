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
