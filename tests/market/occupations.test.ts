import { describe, expect, test } from 'vitest';
import { countOccupations, occupationsAsking } from '@/lib/market/occupations';
import { rowsAsking } from '@/lib/market/rows-asking';
import { selectSlice } from '@/lib/market/select';
import { indexOf, randomPostings } from './postings';

describe('who asks for a skill', () => {
  const postings = randomPostings(6, 2000);
  const index = indexOf(postings);
  const { rows, size } = selectSlice(index, {});
  const sizes = countOccupations(index, rows);

  test('is counted by occupation, with its share there and how many times the slice’s', () => {
    const found = occupationsAsking(index, sizes, size, rowsAsking(index, 3));
    expect(found.map(({ occupation }) => occupation).toSorted()).toEqual(['Carer', 'Data analysts', 'Nurse']);
    const overall = postings.filter(({ skills }) => skills.includes(3)).length / postings.length;
    for (const demand of found) {
      const inside = postings.filter(({ occupation }) => occupation === demand.occupation);
      const asking = inside.filter(({ skills }) => skills.includes(3)).length;
      expect(demand).toMatchObject({ postings: inside.length, asking });
      expect(demand.share.value).toBeCloseTo(asking / inside.length, 12);
      expect(demand.times).toBeCloseTo(asking / inside.length / overall, 10);
    }
    const lows = found.map(({ share }) => share.low);
    expect(lows).toEqual(lows.toSorted((a, b) => b - a));
  });

  test('leaves out occupations with too few postings, and is empty where nobody asks', () => {
    expect(occupationsAsking(index, sizes, size, rowsAsking(index, 3), 5000)).toEqual([]);
    expect(occupationsAsking(index, sizes, size, rowsAsking(index, 999))).toEqual([]);
  });
});
