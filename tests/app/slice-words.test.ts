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
    'occupation Nursing professionals, no degree named or degree preferred',
  ],
  [{ sector: ['not-stated'], workplace: ['remote'] }, 'sector sector not stated, remote'],
  [
    { payFrom: 30000, payTo: 40000, currency: ['GBP'] },
    'paid in GBP, British Pound, pay of 30,000 to 40,000 a year',
  ],
  [{ payFrom: 30000 }, 'pay of 30,000 a year or more'],
  [{ payTo: 40000 }, 'pay of 40,000 a year or less'],
  [{ language: ['fr'], dataset: ['jobs.csv'] }, 'written in French, from jobs.csv'],
])('%j is told as %s', (slice, words) => {
  expect(sliceInWords(slice)).toBe(words);
});
