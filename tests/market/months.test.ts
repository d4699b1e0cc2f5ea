import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthName, monthNames, monthNumber } from '@/lib/market/months';

describe('the month of a posting', () => {
  test.each([
    ['1970-01-01', 1],
    ['1970-12-31', 12],
    ['2026-03', 675],
    ['2026-03-09T10:00:00Z', 675],
    [null, 0],
    ['', 0],
    ['1969-12-31', 0],
    ['2026-13-01', 0],
    ['2026-00-01', 0],
    ['9999-01-01', 0],
    ['March 2026', 0],
    ['2026-031', 0],
  ])('%s is month %i', (date, month) => {
    expect(monthNumber(date)).toBe(month);
  });

  test('its name leads back to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (month) => {
        expect(monthNumber(monthName(month))).toBe(month);
      }),
    );
    expect(monthName(0)).toBe('');
    expect(monthNames(12, 2)).toEqual(['1970-12', '1971-01']);
  });
});
