import { between, happens, pick, type Random } from '../sample/random';

/** A made-up record: values by the names of its columns. */
export type Made = Record<string, unknown>;

const TITLES = [
  'Staff Nurse',
  'Welder (MIG/TIG)',
  'Data Analyst',
  'Infirmière – nuit',
  'Köchin',
  '看護師',
  'Warehouse Operative',
  'C++ Developer',
];
const EMPLOYERS = ['Northfield Trust', 'Yard & Sons', 'Café «Mokka»', 'ACME, Inc.', 'Müller GmbH'];
const PLACES = [
  'Leeds, England',
  'Austin, TX',
  '75 - PARIS 10',
  'Zürich',
  'Remote',
  'New York, NY, United States',
];
const PAYS = [
  '$53K-$91K (Glassdoor est.)',
  'GBP 12.50 per hour',
  '45.000 - 55.000 EUR p.a.',
  'Band 5',
  '',
  '£25,000 to £30,000 a year',
];
const DATES = ['2024-03-01', '31/01/2024', '01/31/2024', '3 days ago', '1709251200', 'March 1, 2024', ''];
const SKILLS = ['SQL', 'welding', 'patient care', 'Excel', 'teamwork', 'Python', 'customer service'];
const SENTENCES = [
  'You care for people on a ward of thirty beds.',
  'We look for somebody with 3+ years of experience.',
  'A degree, or equivalent experience, is required.',
  'Knowledge of SQL and Excel is a plus.',
  'Benefits: a bike, a pension; lunch.',
  '“Quoted”, and a line\nbreak.',
];

export function madePosting(random: Random, number: number): Made {
  return {
    id: `J-${number}`,
    'Job Title': pick(random, TITLES),
    Company: pick(random, EMPLOYERS),
    Location: pick(random, PLACES),
    Salary: pick(random, PAYS),
    'Date posted': pick(random, DATES),
    Description: madeText(random),
  };
}

export function madeCredential(random: Random, number: number): Made {
  return {
    id: `C-${number}`,
    'Course name': `${pick(random, SKILLS)} badge ${number}`,
    Provider: pick(random, EMPLOYERS),
    Skills: Array.from({ length: between(random, 0, 5) }, () => pick(random, SKILLS)).join('; '),
    Hours: between(random, 1, 200),
    Price: pick(random, ['Free', '$49', '€ 1.200,00', '']),
    Description: madeText(random),
  };
}

export function madeText(random: Random): string {
  return Array.from({ length: between(random, 1, 6) }, () => pick(random, SENTENCES)).join(' ');
}

export const madeTitle = (random: Random): string => pick(random, TITLES);

/** Values that people do not mean, and some that somebody means too well. */
const HOSTILE: readonly ((random: Random) => unknown)[] = [
  () => "=cmd|' /C calc'!A0",
  () => '@SUM(1+1)*cmd|x',
  () => '<script>alert(1)</script>',
  () => '<img src=x onerror=alert(1)>',
  (random) => '<div>'.repeat(between(random, 10, 3000)),
  (random) => '&amp;'.repeat(between(random, 10, 3000)),
  () => '&#x110000;&#0;&bogus;',
  () => '2999-12-31',
  () => '0000-00-00',
  () => '31/02/2024',
  () => '99/99/9999',
  () => '\u0000\u0001\u001f',
  () => '\ud800 lone \udfff',
  () => '\u202eright to left\u200b',
  () => '__proto__',
  () => 'constructor',
  () => "'; DROP TABLE postings; --",
  (random) => '1'.repeat(between(random, 20, 5000)),
  (random) => '1/'.repeat(between(random, 20, 5000)),
  (random) => '$1-'.repeat(between(random, 20, 5000)),
  (random) => ', '.repeat(between(random, 20, 5000)),
  (random) => '('.repeat(between(random, 20, 5000)),
  (random) => ' '.repeat(between(random, 20, 20_000)),
  (random) => '\n'.repeat(between(random, 20, 20_000)),
  (random) => '"'.repeat(between(random, 1, 50)),
  (random) => 'word '.repeat(between(random, 100, 20_000)),
  (random) => 'a'.repeat(between(random, 100, 100_000)),
  () => 1e308,
  () => -0,
  () => Number.MAX_SAFE_INTEGER,
  () => null,
  () => true,
  () => [],
  () => {},
  () => [null, [null, ['x']], { a: { b: [1, 2, { c: 3 }] } }],
  (random) => deep(between(random, 5, 2000)),
  () =>
    JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": 1}',
    ),
];

/** Objects within objects, so many times. */
export function deep(times: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < times; i++) value = i % 2 === 0 ? { a: value } : [value];
  return value;
}

/** The record with some of its values, or the name of one, changed for the worse; what lies within it too. */
export function spoilt(random: Random, record: Made): Made {
  const entries = Object.entries(record).map(([name, value]): [string, unknown] => {
    if (happens(random, 15)) return [name, pick(random, HOSTILE)(random)];
    if (isMade(value) && happens(random, 60)) return [name, spoilt(random, value)];
    if (Array.isArray(value) && happens(random, 60))
      return [name, value.map((each) => (isMade(each) ? spoilt(random, each) : each))];
    return [name, value];
  });
  if (happens(random, 10)) entries.splice(between(random, 0, entries.length - 1), 1);
  if (happens(random, 10))
    entries.push([pick(random, ['__proto__', '', ' ', 'constructor', '\u0000', 'Job Title']), 'x']);
  return Object.fromEntries(entries);
}

function isMade(value: unknown): value is Made {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
