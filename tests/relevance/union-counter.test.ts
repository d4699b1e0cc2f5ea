import { describe, expect, test } from 'vitest';
import { monthNumber } from '@/lib/market/months';
import { selectSlice } from '@/lib/market/select';
import { groupOfRow } from '@/lib/relevance/groups';
import { UnionCounter } from '@/lib/relevance/union-counter';
import { indexOf, randomPostings } from '../market/postings';
import { seeded } from '../stats/random';

describe('postings that ask for at least one of some skills', () => {
  const all = randomPostings(31, 12_000, 20);
  const index = indexOf(all);
  // Few groups make full cells, for which frequent skills are counted as bit sets; many are walked row by row.
  test.each([
    { groups: 3, slice: {} },
    { groups: 3, slice: { region: ['Surrey'] } },
    { groups: 50, slice: {} },
    { groups: 50, slice: { from: '2023-05' } },
  ])(
    'in $groups groups of the slice $slice are what counting posting by posting gives',
    ({ groups, slice }) => {
      const selection = selectSlice(index, slice);
      const counter = new UnionCounter(index, selection, groups);
      const random = seeded(5);
      let asBits = 0;
      for (let round = 0; round < 40; round++) {
        const ids = Array.from({ length: 1 + Math.floor(random() * 5) }, () => Math.floor(random() * 22));
        const few = round % 2 === 0 ? 0 : 6000;
        const { postings, byGroup, byMonth, rows } = counter.count(ids, few);
        const expected = all.flatMap((posting, row) =>
          selection.mask[row] === 1 && ids.some((id) => posting.skills.includes(id))
            ? [{ posting, row }]
            : [],
        );
        expect(postings).toBe(expected.length);
        expect([...byGroup]).toEqual(
          Array.from(
            { length: groups },
            (_, g) => expected.filter(({ row }) => groupOfRow(row, groups) === g).length,
          ),
        );
        const months = expected.map(({ posting }) => monthNumber(posting.date) - selection.months!.first);
        expect([...byMonth]).toEqual(
          Array.from(selection.monthTotals, (_, m) => months.filter((month) => month === m).length),
        );
        if (rows) expect(rows.toSorted()).toEqual(Uint32Array.from(expected, ({ row }) => row));
        else {
          asBits++;
          expect(postings).toBeGreaterThanOrEqual(few);
        }
      }
      if (groups === 3 && !slice.region) expect(asBits).toBeGreaterThan(5);
      if (groups === 50) expect(asBits).toBe(0);
    },
  );
});
