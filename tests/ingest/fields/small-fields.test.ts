import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCase } from '@/lib/ingest/fields/case';
import { currencyOf, parseCost } from '@/lib/ingest/fields/cost';
import { parseEmployer } from '@/lib/ingest/fields/employer';
import { parseEmploymentType } from '@/lib/ingest/fields/employment-type';
import { parseHours } from '@/lib/ingest/fields/hours';
import { payAsGiven } from '@/lib/ingest/fields/pay';
import { parseSkillList } from '@/lib/ingest/fields/skill-list';
import { parseUrl } from '@/lib/ingest/fields/url';
import { isMissing } from '@/lib/ingest/missing';

test.each([
  ['KING’S LYNN', 'King’s Lynn'],
  ['TX', 'TX'],
  ['iPhone', 'iPhone'],
  ['NEWCASTLE-UPON-TYNE', 'Newcastle-upon-Tyne'],
])('normal case: %s', (raw, normal) => expect(normalCase(raw)).toBe(normal));

test.each([
  ['Healthfirst\n3.1', 'Healthfirst'],
  ['Acme  Ltd', 'Acme Ltd'],
  ['Studio 54', 'Studio 54'],
  ['3M\n4.0', '3M'],
  ['', null],
])('employer: %j', (raw, employer) => expect(parseEmployer(raw)).toBe(employer));

describe('skills in one cell', () => {
  test.each([
    ['C, C++, C#', ['C', 'C++', 'C#']],
    ['Probability & Statistics, SQL', ['Probability & Statistics', 'SQL']],
    ['SQL; Python; sql', ['SQL', 'Python']],
    ['a | b', ['a', 'b']],
    ['• Plan work\n• Lead, teach', ['Plan work', 'Lead, teach']],
    [
      'Keras (Neural Network Library), Testing (manual, automatic)',
      ['Keras (Neural Network Library)', 'Testing (manual, automatic)'],
    ],
    ["['Java', \"C'est\", '']", ['Java', "C'est"]],
    ['["Java","Go"]', ['Java', 'Go']],
    [
      "[{'code': '1', 'libelle': 'Cuire la viande', 'exigence': 'E'}, {'libelle': \"Tenir l'inventaire\"}]",
      ['Cuire la viande', "Tenir l'inventaire"],
    ],
    ['Node.js, ASP.NET.', ['Node.js', 'ASP.NET']],
    [' , ,', []],
    ['None', []],
    ['unclosed (bracket, here', ['unclosed (bracket', 'here']],
  ])('%s', (raw, skills) => expect(parseSkillList(raw)).toEqual(skills));
});

test('a very long list is read up to its 20,000th character, and its last term is whole', () => {
  const skills = parseSkillList(Array.from({ length: 5_000 }, (_, i) => `skill ${i + 10_000}`).join('; '));
  expect(skills).toHaveLength(1_538);
  expect(skills.at(-1)).toBe('skill 11537');
});

test('a short field has 500 characters at most, however long the cell', () => {
  const cell = 'Acme'.repeat(10_000);
  expect(parseEmployer(cell)).toHaveLength(500);
  expect(parseEmploymentType(cell)).toHaveLength(500);
});

describe('study time in hours, where the words say it', () => {
  test.each([
    ['Less Than 2 Hours', 2],
    ['90 minutes', 1.5],
    ['1 hour 30 minutes', 1.5],
    ['approx. 1,200 hours', 1200],
    ['40h', 40],
    ['1 - 3 Months', null],
    ['10–15 hours per week', null],
    ['5 hours per week', null],
    ['2 to 4 hours', null],
    ['13 Weeks', null],
    ['1200', null],
    ['', null],
  ])('%s', (raw, hours) => expect(parseHours(raw)).toBe(hours));
  test('a bare number is hours in a column of hours alone', () => {
    expect(parseHours('1200', true)).toBe(1200);
    expect(parseHours('7.5', true)).toBe(7.5);
    expect(parseHours('0', true)).toBeNull();
  });
});

describe('a price and its currency', () => {
  test.each([
    ['$1,299.00', 1299, 'USD'],
    ['199 USD', 199, 'USD'],
    ['1 200 €', 1200, 'EUR'],
    ['€1.200,50', 1200.5, 'EUR'],
    ['£49', 49, 'GBP'],
    ['5120', 5120, null],
    ['Free', 0, null],
    ['FREE-Add a Verified Certificate for $199 USD', 199, 'USD'],
  ])('%s', (raw, amount, currency) => expect(parseCost(raw)).toEqual({ amount, currency }));
  test('words alone are no price', () => expect(parseCost('on request')).toBeNull());
  test('a column may name the currency', () => expect(currencyOf('price_USD')).toBe('USD'));
});

describe('pay stays as given', () => {
  const none = { words: undefined, from: undefined, to: undefined, period: undefined, currency: undefined };
  test.each([
    [{ words: '$53K-$91K (Glassdoor est.)' }, '$53K-$91K (Glassdoor est.)'],
    [
      { words: '£24,907 - £30,615 per annum', from: '24907', to: '30615', period: 'YEAR' },
      '£24,907 - £30,615 per annum',
    ],
    [{ from: '51907.68', to: '54580.32', period: 'Annual' }, '51907.68 - 54580.32 Annual'],
    [{ from: '20', to: '20', period: 'HOUR', currency: 'GBP' }, '20 GBP HOUR'],
    [{ words: '45000', period: 'YEAR', currency: 'EUR' }, '45000 EUR YEAR'],
    [{ words: '-1' }, null],
    [{ from: '0', to: '0', period: 'Annual' }, null],
  ])('%j', (cells, pay) => expect(payAsGiven({ ...none, ...cells })).toBe(pay));
});

test.each([
  ['FULL_TIME', 'Full-time'],
  ['F', 'Full-time'],
  ['part time', 'Part-time'],
  ['CDI', 'CDI'],
  ['', null],
])('employment type: %s', (raw, type) => expect(parseEmploymentType(raw)).toBe(type));

test.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['www.example.org', 'https://www.example.org'],
  ['/offre-1.html', null],
  ['javascript:alert(1)', null],
  ['https://a b', null],
])('web address: %s', (raw, url) => expect(parseUrl(raw)).toBe(url));

test('what exports write for "no value" is no value', () => {
  for (const word of [
    '',
    ' ',
    '-1',
    'n/a',
    'N/A',
    'null',
    'NULL',
    'None',
    'NaN',
    '(See Job Description)',
    'SEE BELOW',
    'TBD',
    undefined,
  ])
    expect(isMissing(word)).toBe(true);
  for (const word of ['0', 'R', 'C', 'Nurse', 'None of the above']) expect(isMissing(word)).toBe(false);
});

test('no parser throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
      for (const parse of [
        parseEmployer,
        parseSkillList,
        parseHours,
        parseCost,
        parseEmploymentType,
        parseUrl,
        normalCase,
        isMissing,
      ])
        parse(raw);
    }),
  );
});
