import { describe, expect, test } from 'vitest';
import { MarketIndexBuilder } from '@/lib/market/builder';
import { DIMENSION_NAMES } from '@/lib/market/dimensions';
import { levelAt, NO_EXPERIENCE } from '@/lib/market/market-index';
import { indexOf, randomPostings } from './postings';

describe('the market index', () => {
  test('gives every posting back as it was added', () => {
    const postings = randomPostings(1, 800);
    const index = indexOf(postings);
    expect(index.size).toBe(800);
    postings.forEach((posting, row) => {
      expect(index.postingIds[row]).toBe(posting.id);
      expect(index.titles.values.at(index.titles.codes[row]!)).toBe(posting.title);
      for (const name of DIMENSION_NAMES) {
        const { codes, values } = index.dimensions[name];
        expect(values.at(codes[row]!)).toBe(posting[name] ?? '');
      }
      expect(index.pay[row]).toBe(posting.pay ?? Number.NaN);
      expect(index.experience[row]).toBe(posting.experience ?? NO_EXPERIENCE);
      expect(index.occupations.values.at(index.occupations.codes[row]!)).toBe(posting.occupation ?? '');
      expect([...index.skills.subarray(index.skillOffsets[row], index.skillOffsets[row + 1])]).toEqual(
        posting.skills,
      );
    });
  });

  test('knows for each skill the rows that ask for it, in order', () => {
    const postings = randomPostings(2, 2000);
    const index = indexOf(postings);
    for (let skill = 0; skill < index.skillCount; skill++) {
      const rows = postings.flatMap(({ skills }, row) => (skills.includes(skill) ? [row] : []));
      const [from, to] = [index.rowOffsets[skill]!, index.rowOffsets[skill + 1]!];
      expect([...index.rows.subarray(from, to)]).toEqual(rows);
      rows.forEach((row, i) => {
        const { skills, levels } = postings[row]!;
        expect(levelAt(index, from + i)).toBe(levels[skills.indexOf(skill)]);
      });
    }
  });

  test('holds each distinct word once, and none as the empty one', () => {
    const index = indexOf(randomPostings(3, 500));
    const { values } = index.dimensions.region;
    expect(values.at(0)).toBe('');
    expect(new Set(values).size).toBe(values.length);
  });

  test('counts a skill that a posting names twice once, and makes room for large ids', () => {
    const posting = { id: 1, title: 'x', region: null, occupation: null, date: null, described: true };
    const index = indexOf([{ ...posting, skills: [5, 5, 90_000, 5] }]);
    expect([...index.skills]).toEqual([5, 90_000]);
    expect(index.skillCount).toBe(90_001);
  });

  test('can be empty, and know of skills that nobody asks for', () => {
    const index = new MarketIndexBuilder(7).build();
    expect([index.size, index.skillCount, index.rows.length]).toEqual([0, 7, 0]);
    expect(index.rowOffsets.length).toBe(8);
    expect(index.skillOffsets.length).toBe(1);
  });
});
