import { describe, expect, test } from 'vitest';
import { askedBeside } from '@/lib/market/asked-beside';
import { certificatesOf } from '@/lib/market/certificates';
import { statedOf } from '@/lib/market/coverage';
import { degreeSignals } from '@/lib/market/degree-signal';
import { DIMENSION_NAMES } from '@/lib/market/dimensions';
import { employersOf } from '@/lib/market/employers';
import { countSkillGroups, groupOfSlug, skillGroups } from '@/lib/market/groups';
import { levelsOf, levelsOfSkill } from '@/lib/market/levels';
import { mainCurrency } from '@/lib/market/main-currency';
import { Market } from '@/lib/market/market';
import type { IndexedPosting } from '@/lib/market/market-index';
import { monthNumber } from '@/lib/market/months';
import { payDifferenceOf } from '@/lib/market/pay-difference';
import { payStrata } from '@/lib/market/pay-strata';
import { monthsOfSkill, trendOfSkill } from '@/lib/market/skill-trends';
import type { Slice } from '@/lib/market/slice';
import { rolesAsking } from '@/lib/market/specificity';
import { spreadOf } from '@/lib/market/spread';
import { askedTogether, TOGETHER_RULES } from '@/lib/market/together';
import { transferabilityOf } from '@/lib/market/transferability';
import { trendOf } from '@/lib/market/trend';
import type { Skill, SkillKind } from '@/lib/taxonomy/skill';
import { indexOf, randomPostings } from './postings';
import { SqlPostings } from './sql';

const SKILLS = 12;
const POSTINGS = randomPostings(11, 1200, SKILLS);
const INDEX = indexOf(POSTINGS, SKILLS);
const KINDS: readonly SkillKind[] = ['tool', 'certificate', 'clearance', 'soft'];
const KNOWN: ReadonlyMap<number, Skill> = new Map(
  Array.from({ length: SKILLS }, (_, id) => [
    id,
    { id, name: `Skill ${id}`, kind: KINDS[id % 4] ?? 'tool', group: id < 8 ? `Group ${id % 3}` : '' },
  ]),
);

const SLICES: readonly [string, Slice, (posting: IndexedPosting) => boolean][] = [
  ['all postings', {}, () => true],
  ['one country', { country: ['GB'] }, ({ country }) => country === 'GB'],
  [
    'a period',
    { from: '2023-07', to: '2024-02' },
    ({ date }) => !!date && date >= '2023-07' && date < '2024-03',
  ],
];
const SUBJECTS: readonly (readonly number[])[] = [[0], [3], [2, 5, 7], [11]];

const byCount = (a: unknown[], b: unknown[]) =>
  Number(b[1]) - Number(a[1]) || (String(a[0]) < String(b[0]) ? -1 : 1);

/** The postings that ask for any of some skills, as SQL. */
const asking = (skills: readonly number[]) =>
  `SELECT DISTINCT posting FROM ask WHERE skill IN (${skills.join(', ')})`;

describe.each(SLICES)('figures of a skill are those that SQL counts: %s', (_, slice, fits) => {
  const market = new Market(INDEX, slice);
  const sql = new SqlPostings(POSTINGS.filter(fits));

  describe.each(SUBJECTS.map((skills) => [skills]))('skills %j', (skills) => {
    const rows = market.asking(skills);
    const asks = asking(skills);

    test('how many ask, and how firmly: the firmest of each posting', () => {
      expect(rows.length).toBe(sql.figure(`SELECT count(*) FROM (${asks})`));
      const levels = sql.rows(
        `SELECT level, count(*) FROM (SELECT max(level) AS level FROM ask WHERE skill IN (${skills.join(', ')}) GROUP BY posting) GROUP BY level`,
      );
      const { unstated, preferred, required } = levelsOf(market, skills);
      expect([unstated, preferred, required]).toEqual(
        [0, 1, 2].map((level) => levels.find(([found]) => found === level)?.[1] ?? 0),
      );
      expect(levelsOf(market, [...skills, ...skills])).toEqual(levelsOf(market, skills));
    });

    test.each(DIMENSION_NAMES.map((name) => [name]))('spread by %s', (name) => {
      const counted = sql.rows(
        `SELECT ${name} AS value, sum(id IN (${asks})) AS asking, count(*) AS n FROM posting
         WHERE ${name} IS NOT NULL GROUP BY value HAVING asking > 0 OR n >= 30`,
      );
      const spread = spreadOf(market, name, rows);
      expect(spread.map(({ value, postings, of }) => [value, postings, of]).sort()).toEqual(counted.sort());
      for (const { postings, of, share, times } of spread) {
        expect(share === null).toBe(of < 30);
        if (times) {
          expect(times.value).toBeCloseTo(postings / of / (rows.length / market.size), 12);
          expect(times.low).toBeLessThanOrEqual(times.value);
          expect(times.high).toBeGreaterThanOrEqual(times.value);
        }
      }
      const lows = spread.map(({ share }) => share?.low ?? -1);
      expect(lows).toEqual([...lows].sort((a, b) => b - a));
      expect(statedOf(market, name, rows)).toMatchObject({
        postings: sql.figure(`SELECT count(*) FROM posting WHERE ${name} IS NOT NULL AND id IN (${asks})`),
        of: rows.length,
      });
    });

    test('roles', () => {
      const counted = sql.rows(
        `SELECT isco, sum(id IN (${asks})) AS asking, count(*) FROM posting
         WHERE isco IS NOT NULL GROUP BY isco HAVING asking > 0`,
      );
      const roles = rolesAsking(market, skills, rows);
      expect(roles.map(({ code, postings, of }) => [code, postings, of]).sort()).toEqual(counted.sort());
      const specificities = roles.map(({ specificity }) => specificity);
      expect(specificities).toEqual([...specificities].sort((a, b) => b - a));
    });

    test('transferability', () => {
      const [occupations, value] = sql.rows(
        `WITH occupation AS (SELECT sum(id IN (${asks})) * 1.0 / count(*) AS p FROM posting
                             WHERE isco IS NOT NULL GROUP BY isco HAVING count(*) >= 50),
              part AS (SELECT p / (SELECT sum(p) FROM occupation) AS q FROM occupation)
         SELECT count(*), -sum(iif(q > 0, q * ln(q), 0)) / ln(count(*)) FROM part`,
      )[0] as [number, number];
      const found = transferabilityOf(market, rows);
      expect(found.occupations).toBe(occupations);
      if (found.value === null) expect(found.why).not.toBeNull();
      else expect(found.value).toBeCloseTo(value, 9);
    });

    test('degrees', () => {
      const { signals, stated } = degreeSignals(market, rows);
      const counted = sql.rows(
        `SELECT degree, sum(id IN (${asks})), count(*) FROM posting WHERE degree IS NOT NULL GROUP BY degree`,
      );
      expect(
        signals.map(({ signal, asking, slice }) => [signal, asking.postings, slice.postings]).sort(),
      ).toEqual(counted.sort());
      expect(signals[0]?.signal).toBe('required');
      expect(signals.reduce((sum, { asking }) => sum + asking.postings, 0)).toBe(stated.postings);
      expect(signals.every((row) => row.asking.of === stated.postings)).toBe(true);
    });

    test('employers', () => {
      const { employers, stated } = employersOf(market, rows);
      expect(employers.map(({ employer, postings }) => [employer, postings]).sort(byCount)).toEqual(
        sql.rows(
          `SELECT employer, count(*) AS n FROM posting WHERE employer IS NOT NULL AND id IN (${asks})
           GROUP BY employer ORDER BY n DESC, employer`,
        ),
      );
      expect(employers.every(({ of }) => of === stated.postings)).toBe(true);
    });

    test('what is asked for beside', () => {
      const beside = askedBeside(INDEX, rows);
      const counted = sql.rows(`SELECT skill, count(*) FROM ask WHERE posting IN (${asks}) GROUP BY skill`);
      expect(Array.from(beside.entries()).filter(([, count]) => count > 0)).toEqual(counted);
      const certificates = certificatesOf(KNOWN, beside, rows.length);
      expect(certificates.map(({ skill, postings }) => [skill, postings])).toEqual(
        counted
          .filter(([skill]) => Number(skill) % 4 === 1 || Number(skill) % 4 === 2)
          .sort((a, b) => Number(b[1]) - Number(a[1]) || Number(a[0]) - Number(b[0])),
      );
      const together = askedTogether(market, beside, rows.length, skills);
      for (const { skill, postings, of, lift } of together) {
        expect(skills).not.toContain(skill);
        expect(postings).toBeGreaterThanOrEqual(TOGETHER_RULES.postings);
        expect(of).toBe(rows.length);
        const everywhere = sql.figure('SELECT count(*) FROM ask WHERE skill = ?', skill);
        expect(lift.value).toBeCloseTo((postings * market.size) / (rows.length * everywhere), 12);
        expect(lift.low).toBeGreaterThan(1);
      }
    });

    test('pay of those that ask, of the others, and in the same occupation and place', () => {
      const currency = String(
        sql.rows(
          'SELECT currency FROM posting WHERE pay IS NOT NULL GROUP BY currency ORDER BY count(*) DESC LIMIT 1',
        )[0]?.[0],
      );
      const found = payDifferenceOf(market, rows);
      expect(mainCurrency(market)).toBe(currency);
      expect(found.currency).toBe(currency);
      const pay = (condition: string) =>
        sql
          .rows(`SELECT pay FROM posting WHERE currency = ? AND ${condition} ORDER BY pay`, currency)
          .map(([amount]) => amount);
      expect(Array.from(found.asking)).toEqual(pay(`id IN (${asks})`));
      expect(Array.from(found.others)).toEqual(pay(`id NOT IN (${asks})`));
      const strata = sql.rows(
        `SELECT sum(id IN (${asks})) AS a, sum(id NOT IN (${asks})) AS b FROM posting
         WHERE currency = ? AND isco IS NOT NULL AND (region IS NOT NULL OR country IS NOT NULL)
         GROUP BY isco, country, region HAVING a > 0 AND b > 0`,
        currency,
      );
      const mine = payStrata(market, rows).map(({ asking, others }) => [asking.length, others.length]);
      expect(mine.sort()).toEqual(strata.sort());
      expect(found.strata).toBe(strata.length);
      expect(found.difference === null).toBe(found.why !== null);
    });
  });

  test('each skill by month, and its trend', () => {
    const first = market.selection.months?.first ?? 0;
    for (let skill = 0; skill < SKILLS; skill++) {
      const months = new Uint32Array(market.selection.monthTotals.length);
      for (const [month, count] of sql.rows(
        'SELECT month, count(*) FROM posting JOIN ask ON posting = id WHERE skill = ? AND month IS NOT NULL GROUP BY month',
        skill,
      ))
        months[monthNumber(String(month)) - first] = Number(count);
      expect(monthsOfSkill(market, skill)).toEqual(months);
      expect(trendOfSkill(market, skill)).toEqual(trendOf(months, market.selection.monthTotals));
      expect(levelsOfSkill(market, skill)).toEqual(levelsOf(market, [skill]));
    }
  });

  test('a group of skills is its union: a posting that asks for several counts once', () => {
    const groups = skillGroups(KNOWN);
    const { postings, months } = countSkillGroups(market, groups);
    expect(groups.map(({ slug }) => slug)).toEqual(['group-0', 'group-1', 'group-2']);
    groups.forEach(({ skills, slug }, i) => {
      expect(groupOfSlug(KNOWN, slug)?.skills).toBe(skills);
      expect(postings[i]).toBe(sql.figure(`SELECT count(*) FROM (${asking(skills)})`));
      expect(months[i]).toEqual(market.byMonth(market.asking(skills)));
    });
  });
});
