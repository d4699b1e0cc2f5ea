import { describe, expect, test } from 'vitest';
import {
  countSkillByMonth,
  countSkills,
  countSkillsByMonth,
  monthsOfSkill,
  rowsAsking,
} from '@/lib/market/demand';
import { monthNumber } from '@/lib/market/months';
import { selectSlice } from '@/lib/market/select';
import { indexOf, randomPostings } from './postings';

describe('demand for skills', () => {
  const postings = randomPostings(5, 3000);
  const index = indexOf(postings, 15);

  test.each([
    {},
    { region: 'Kent' },
    { from: '2023-07', to: '2024-07' },
    { occupation: 'nurse' },
    { region: 'none' },
  ])('in the slice %j is what counting posting by posting gives', (slice) => {
    const selection = selectSlice(index, slice);
    const counts = countSkills(index, selection);
    const byMonth = countSkillsByMonth(index, selection);
    const chosen = postings.filter((_, row) => selection.mask[row] === 1);
    for (let skill = 0; skill < 15; skill++) {
      const asking = chosen.filter(({ skills }) => skills.includes(skill));
      expect(counts[skill]).toBe(asking.length);
      const months = Array.from(
        selection.monthTotals,
        (_, i) => asking.filter(({ date }) => monthNumber(date) === selection.months!.first + i).length,
      );
      expect([...countSkillByMonth(index, selection, skill)]).toEqual(months);
      expect([...monthsOfSkill(byMonth, skill)]).toEqual(months);
    }
  });

  test('for a skill that no index knows is none', () => {
    const selection = selectSlice(index, {});
    expect(rowsAsking(index, 999)).toHaveLength(0);
    expect(countSkillByMonth(index, selection, 999).every((count) => count === 0)).toBe(true);
    expect(monthsOfSkill(countSkillsByMonth(index, selection), 999)).toHaveLength(0);
  });
});
