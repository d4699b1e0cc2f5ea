import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedTitles } from '@/db/occupations';
import { buildOccupationFinder } from '@/lib/taxonomy/occupations/finder';

const finder = buildOccupationFinder(shippedTitles());

describe('the unit group of ISCO-08 that a title names', () => {
  test.each([
    ['Senior Software Engineer (m/f/d)', '2512'],
    ['Data Scientists', '2511'],
    ['Band 5 Staff Nurse - Ward 7', '2221'],
    ['Paediatric Staff Nurse', '2221'],
    ['Staff Nurse Cardiac Lab', '2221'],
    ['Sr. Java Developer', '2512'],
    ['HGV Class 1 Driver', '8332'],
    ['Healthcare Assistant', '5321'],
    ['Kitchen Porter', '9412'],
    ['Systems Accountant', '2411'],
    ['Cook (part-time)', '5120'],
    ['Assistant Professor of Economics', '2310'],
    ['Infirmier / Infirmière (H/F)', '2221'],
    ['Développeur Python', '2512'],
  ])('%s: %s', (title, isco) => expect(finder.find(title)?.isco).toBe(isco));

  test.each(['', '???', 'Summer 2026', 'Borough Liaison', 'Baby Care Advisor'])('“%s” names none', (title) =>
    expect(finder.find(title)).toBeNull(),
  );

  test('a title that is a label as a whole is surer than one that shares a word', () => {
    const whole = finder.find('data analyst')!.confidence;
    expect(whole).toBeGreaterThan(finder.find('Principal Wombat Developer')!.confidence);
  });
});

test('a loaded taxonomy adds its code to titles that are known, and its own titles by its groups', () => {
  const loaded = buildOccupationFinder([
    ...shippedTitles(),
    { isco: '2512', code: 'esco:1', label: 'software developer' },
    { isco: '8211', code: 'esco:2', label: 'wombat fitter' },
    { isco: null, code: '15-1252.00', label: 'software engineers' },
    { isco: null, code: '99-9999.00', label: 'nothing known' },
  ]);
  expect(loaded.find('Software Developer')).toMatchObject({ isco: '2512', code: 'esco:1' });
  expect(loaded.find('Senior Wombat Fitter')).toMatchObject({ isco: '8211', code: 'esco:2' });
  expect(loaded.find('Software Engineer')).toMatchObject({ isco: '2512', code: '15-1252.00' });
  expect(loaded.find('Nothing Known')).toBeNull();
});

test('every shipped title has a unit group of four digits', () => {
  for (const { isco } of shippedTitles()) expect(isco).toMatch(/^\d{4}$/);
});

test('whatever the title, the answer is a unit group with a confidence between 0 and 1, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      const found = finder.find(title);
      if (found) expect(found.confidence > 0 && found.confidence <= 1).toBe(true);
    }),
  );
});
