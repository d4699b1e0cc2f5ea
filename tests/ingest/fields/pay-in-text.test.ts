import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePay, payInText } from '@/lib/ingest/fields/pay';

const around = (statement: string) => `We are a bakery in York.\n\n${statement}\n\nApply by Friday.`;
const NONE = { words: undefined, from: undefined, to: undefined, period: undefined, currency: undefined };

describe('a text says the pay where money has a period or a word for pay beside it', () => {
  test.each([
    ['Salary: £28,407 - £34,581 per annum', 31_494],
    ['You will earn $120,000 - $150,000 a year.', 135_000],
    ['The base pay range for this role is $101,600 to $140,400, depending on experience.', 121_000],
    ['We offer €15 per hour and good company.', 31_200],
    ['Rémunération : 2028,56 € brut mensuelle', 24_343],
    ['Gehalt: 45.000 bis 55.000 EUR brutto', 50_000],
    ['Pay range:\n$79,000 - $81,000', 80_000],
    ['Acme | Baker | Leeds | £40-60k + equity | full time', 50_000],
    ['Acme hires bakers – $150k-$170k and 0.5% equity', 160_000],
    ['Visit our 40 shops. Wage: £12.50 per hour, 37.5 hours a week.', 26_000],
  ])('%s', (statement, yearly) => {
    const words = payInText(around(statement));
    expect(parsePay({ ...NONE, words: words ?? undefined })?.yearly).toBe(yearly);
  });
});

describe('other money is no pay', () => {
  test.each([
    'We raised $20M in our series A.',
    'Our revenue is $5,000,000 per year.',
    'You manage a budget of £250,000 per annum.',
    'A learning budget of $2,000 per year, and $500 a month for lunch.',
    'There is a sign-on bonus of $10,000.',
    'We saved our customers $50,000 per year.',
    'Relocation package of up to £6,000.',
    'The fellowship includes a $15,000 per year research grant.',
    'Salary sacrifice schemes up to £9,000 per annum.',
    'The fee of £40.00 is deducted from your first salary.',
    'Salary is competitive. Loaves cost £3.',
    'Tickets from $95,000 to $120,000 were sold.',
    'No money is spoken of.',
  ])('%s', (statement) => expect(payInText(around(statement))).toBeNull());
});

test('a passage comes from the text, in full words and at no great length', () => {
  const pieces = fc.constantFrom(
    ...['Salary ', '$', '£', '120,000', '€', ' - ', 'k', ' per year', '. ', '\n', '|', 'word ', 'We raised '],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const words = payInText(text);
      if (words === null) return;
      expect(text).toContain(words);
      expect(words.length).toBeLessThanOrEqual(400);
    }),
    { numRuns: 1000 },
  );
});
