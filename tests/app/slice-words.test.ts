import { expect, test } from 'vitest';
import { chosenFilters } from '@/app/chosen-filters';
import { sliceInWords } from '@/app/slice-in-words';
import { valueLabel } from '@/app/value-labels';
import { parseSlice, type Slice, sliceQuery } from '@/lib/market/slice';

test.each<[Slice, string | null]>([
  [{}, null],
  [
    { occupation: 'nurse', region: ['Kent'], from: '2025-01', to: '2025-06' },
    '“nurse” in Kent, Jan 2025 to Jun 2025',
  ],
  [{ from: '2025-01', to: '2025-01' }, 'Jan 2025'],
  [{ from: '2025-01' }, 'from Jan 2025 on'],
  [{ to: '2025-01' }, 'up to Jan 2025'],
  [{ region: ['Kent', 'Surrey'], country: ['GB'] }, 'in Kent or Surrey, United Kingdom'],
  [
    { text: 'night shifts', country: ['DE', 'FR', 'MA'] },
    'with the words “night shifts” in Germany, France or Morocco',
  ],
  [
    { isco: ['2221'], degree: ['none named', 'preferred'] },
    'occupation Nurses, no degree named or degree preferred',
  ],
  [{ sector: ['not-stated'], workplace: ['remote'] }, 'sector not stated, remote'],
  [
    { payFrom: 30000, payTo: 40000, currency: ['GBP'] },
    'paid in British Pound (GBP), pay of 30,000 to 40,000 a year',
  ],
  [{ country: ['GB', 'not-stated'], region: ['Kent'] }, 'in Kent, United Kingdom or country not stated'],
  [
    { country: ['GB', 'not-stated'], region: ['not-stated'] },
    'region not stated, in United Kingdom or country not stated',
  ],
  [{ payFrom: 30000 }, 'pay of 30,000 a year or more'],
  [{ payTo: 40000 }, 'pay of 40,000 a year or less'],
  [{ language: ['fr'], dataset: ['jobs.csv'] }, 'written in French, from jobs.csv'],
])('%j is told as %s', (slice, words) => {
  expect(sliceInWords(slice)).toBe(words);
});

test('each choice can be taken out of the slice', () => {
  const slice = {
    region: ['Kent', 'Surrey'],
    degree: ['required'],
    text: 'night',
    from: '2025-01',
    payTo: 40000,
  };
  expect(chosenFilters(slice).map(({ words, without }) => [words, sliceQuery(without)])).toEqual([
    ['“night” in the text', 'from=2025-01&payTo=40000&region=Kent&region=Surrey&degree=required'],
    ['Kent', 'from=2025-01&text=night&payTo=40000&region=Surrey&degree=required'],
    ['Surrey', 'from=2025-01&text=night&payTo=40000&region=Kent&degree=required'],
    ['degree required', 'from=2025-01&text=night&payTo=40000&region=Kent&region=Surrey'],
    ['pay up to 40,000', 'from=2025-01&text=night&region=Kent&region=Surrey&degree=required'],
    ['from Jan 2025 on', 'text=night&payTo=40000&region=Kent&region=Surrey&degree=required'],
  ]);
});

test('a link of the first version opens as before', () => {
  const { slice, problems } = parseSlice({ region: 'Kent', occupation: 'nurse', from: '2025-01' });
  expect(problems).toEqual([]);
  expect(sliceInWords(slice)).toBe('“nurse” in Kent, from Jan 2025 on');
  expect(sliceQuery(slice)).toBe('from=2025-01&occupation=nurse&region=Kent');
});

test.each([
  ['country', 'GB', 'United Kingdom'],
  ['country', 'gb', 'United Kingdom'],
  ['country', 'Atlantis', 'Atlantis'],
  ['language', 'de', 'German'],
  ['language', '??', '??'],
  ['currency', 'EUR', 'Euro (EUR)'],
  ['currency', 'X', 'X'],
  ['isco', '2', 'Professionals'],
  ['isco', '9999', '9999'],
  ['degree', 'or equivalent', 'degree or equivalent experience'],
  ['employer', 'not-stated', 'employer not stated'],
  ['dataset', 'jobs.csv', 'jobs.csv'],
] as const)('%s %s is called %s', (name, value, label) => {
  expect(valueLabel(name, value)).toBe(label);
});
