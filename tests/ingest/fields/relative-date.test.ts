import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeDate } from '@/lib/ingest/fields/relative-date';

test.each([
  ['3 days ago', '2026-06-12'],
  ['Posted 3 Days Ago', '2026-06-12'],
  ['a week ago', '2026-06-08'],
  ['2 hours ago', '2026-06-15'],
  ['1 month ago', '2026-05-16'],
  ['yesterday', '2026-06-14'],
  ['Just posted', '2026-06-15'],
  ['il y a 2 semaines', '2026-06-01'],
  ['vor 3 Tagen', '2026-06-12'],
  ['hace 5 días', '2026-06-10'],
])('“%s”, read on the 15th of June 2026, is %s', (words, date) =>
  expect(relativeDate(words, '2026-06-15')).toEqual({ date }),
);

test('“30+ days ago” is a bound, and without the day of reading there is no day', () => {
  expect(relativeDate('30+ days ago', '2026-06-15')).toEqual({
    date: null,
    why: 'only says that it is older than that',
  });
  expect(relativeDate('3 days ago', null)).toEqual({
    date: null,
    why: 'a relative date, and no column says when it was read',
  });
});

test.each(['2026-06-15', '3 days', 'Cook', '15/06/2026', 'May 2026', ''])(
  '“%s” is no relative date',
  (words) => expect(relativeDate(words, '2026-06-15')).toBeNull(),
);

test('whatever stands there, it gives a day, a reason or nothing', () => {
  fc.assert(fc.property(fc.string(), (raw) => void relativeDate(raw, '2026-06-15')));
});
