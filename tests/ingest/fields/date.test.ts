import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrderIn } from '@/lib/ingest/date-order';
import { dateOrderOf, looksLikeDate, parseDate } from '@/lib/ingest/fields/date';

const TODAY = '2026-06-15';

describe('a date is read however it is written', () => {
  test.each([
    ['2020-10-26', '2020-10-26'],
    ['2020-10-26T12:31:40+0000', '2020-10-26'],
    ['2013-10-24T00:00:00.000', '2013-10-24'],
    ['2025-05-26T23:59:46.445Z', '2025-05-26'],
    ['2001-05-15 15:57:00', '2001-05-15'],
    ['2020/1/2', '2020-01-02'],
    ['20210731', '2021-07-31'],
    ['31/07/2021', '2021-07-31'],
    ['31.7.2021', '2021-07-31'],
    ['07/31/2021', '2021-07-31'],
    ['13-MAY-09', '2009-05-13'],
    ['28-JAN-99', '1999-01-28'],
    ['31 July 2021', '2021-07-31'],
    ['1st of August 2021', '2021-08-01'],
    ['July 31, 2021', '2021-07-31'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['Mon, 26 Oct 2020 12:00:00 GMT', '2020-10-26'],
    ['3 août 2022', '2022-08-03'],
    ['15. März 2022', '2022-03-15'],
    ['12 de enero de 2023', '2023-01-12'],
    ['2021-07', '2021-07-01'],
    ['July 2021', '2021-07-01'],
    ['1767377545', '2026-01-02'],
    ['1767377545000', '2026-01-02'],
    ['1767377545.0', '2026-01-02'],
  ])('%s', (raw, date) => expect(parseDate(raw, TODAY).date).toBe(date));
});

describe('what is no date, or cannot be true, is not kept, and the reason is said', () => {
  test.each([
    ['yesterday', 'not a date'],
    ['30 days ago', 'not a date'],
    ['Unlimited 2020', 'not a date'],
    ['2021-02-30', 'no such day'],
    ['1985-01-01', 'before 1990'],
    ['2026-06-17', 'in the future'],
    ['2999-01-01', 'in the future'],
  ])('%s: %s', (raw, why) => expect(parseDate(raw, TODAY)).toEqual({ date: null, why }));
  test('tomorrow may be today somewhere', () =>
    expect(parseDate('2026-06-16', TODAY).date).toBe('2026-06-16'));
});

describe('day or month first is decided by the column as a whole', () => {
  const column = (...dates: string[]) =>
    dateOrderIn(
      dates.map((date, i) => ({ row: i, cells: [date] })),
      0,
    );
  test('one cell that can only be read one way decides', () => {
    expect(column('03/04/2021', '05/06/2021', '25/06/2021')).toBe('day-first');
    expect(column('03/04/2021', '05/26/2021')).toBe('month-first');
  });
  test('none decides', () => {
    expect(column('03/04/2021', '05/06/2021')).toBe('open');
    expect(column('2021-03-04', '')).toBeNull();
  });
  test('the order is then used', () => {
    expect(parseDate('03/04/2021', TODAY, 'month-first').date).toBe('2021-03-04');
    expect(parseDate('03/04/2021', TODAY, 'day-first').date).toBe('2021-04-03');
  });
});

test('the readers of dates never throw, and give days that there are', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/. MayT:') })),
      (raw) => {
        const { date } = parseDate(raw, TODAY);
        if (date !== null) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        looksLikeDate(raw);
        dateOrderOf(raw);
      },
    ),
  );
});
