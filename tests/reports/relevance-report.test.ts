import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/relevance/assess';
import {
  RELEVANCE_FIELDS,
  type RelevanceRow,
  relevanceRows,
  toCsv,
  toJson,
  toMarkdown,
} from '@/lib/reports/relevance-report';
import { filterRows, sortRows } from '@/lib/reports/relevance-table';
import { credential, postings, view } from '../relevance/made-up';

const row = (change: Partial<RelevanceRow>): RelevanceRow => ({
  id: 1,
  title: 'SQL for all',
  provider: null,
  verdict: 'in demand',
  relevance: 48.2,
  reach: 0.0771,
  reach_low: 0.0583,
  reach_high: 0.1013,
  alignment: 0.61,
  trend: -0.21,
  trend_low: -0.29,
  trend_high: -0.12,
  stability: null,
  postings: 597,
  ...change,
});

describe('the relevance report', () => {
  const market = view([...postings(46, ['SQL']), ...postings(551)]);
  const rows = relevanceRows(
    [credential([], { id: 2 }), credential(['SQL', 'Python'], { id: 1 })].map((one) => assess(one, market)),
  );

  test('has a line for each credential, the most relevant first, rounded', () => {
    expect(rows.map(({ id }) => id)).toEqual([1, 2]);
    expect(rows[0]).toMatchObject({
      verdict: 'partly aligned',
      reach: 0.07705,
      reach_low: 0.05826,
      postings: 597,
      stability: null,
    });
    expect(rows[0]!.relevance).toBe(Math.round(rows[0]!.relevance! * 10) / 10);
    expect(rows[1]).toMatchObject({
      verdict: 'too little to judge',
      relevance: null,
      reach: null,
      trend: null,
    });
  });

  test('as JSON is one array of objects with the fields of the report', () => {
    const parsed = JSON.parse(toJson(rows));
    expect(parsed).toEqual(rows);
    expect(Object.keys(parsed[0])).toEqual([...RELEVANCE_FIELDS]);
    expect(JSON.parse(toJson([]))).toEqual([]);
  });

  test('as CSV can be read back, with empty cells for what is not known', () => {
    const { data } = Papa.parse<string[]>(toCsv([row({ title: 'Say "hi", all', provider: 'A\nB' })]).trim());
    expect(data[0]).toEqual([...RELEVANCE_FIELDS]);
    expect(data[1]).toEqual([
      '1',
      'Say "hi", all',
      'A\nB',
      'in demand',
      '48.2',
      '0.0771',
      '0.0583',
      '0.1013',
      '0.61',
      '-0.21',
      '-0.29',
      '-0.12',
      '',
      '597',
    ]);
    expect(toCsv([]).trim()).toBe(RELEVANCE_FIELDS.join(','));
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0x', '\n=x'])(
    'as CSV never lets a title run as a formula: %j',
    (title) => {
      const { data } = Papa.parse<string[]>(toCsv([row({ title, provider: title })]), { newline: '\r\n' });
      expect(data[1]![1]).toBe(`'${title}`);
      expect(data[1]![2]).toBe(`'${title}`);
    },
  );

  test('as CSV keeps a falling trend a number', () => {
    expect(toCsv([row({})])).toContain(',-0.21,');
  });

  test('as Markdown keeps its columns whatever a title holds', () => {
    const lines = toMarkdown([row({ title: 'A | B\n<script>*x*' })])
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('| A \\| B &lt;script>\\*x\\* |');
    expect(lines[2]!.match(/(?<!\\)\|/g)).toHaveLength(RELEVANCE_FIELDS.length + 1);
  });
});

describe('the relevance table', () => {
  const rows = [
    row({ id: 1, title: 'Été au lac', relevance: 10, verdict: 'fading', provider: 'Badge Co' }),
    row({ id: 2, title: 'SQL 10', relevance: null, verdict: 'too little to judge' }),
    row({ id: 3, title: 'SQL 9', relevance: 10, verdict: 'in demand' }),
    row({ id: 4, title: 'Python', relevance: 90, verdict: 'in demand', provider: 'badge co' }),
  ];
  const ids = (some: RelevanceRow[]) => some.map(({ id }) => id);

  test('is filtered by verdict and by words of the title or provider', () => {
    expect(ids(filterRows(rows, {}))).toEqual([1, 2, 3, 4]);
    expect(ids(filterRows(rows, { verdict: 'in demand' }))).toEqual([3, 4]);
    expect(ids(filterRows(rows, { verdict: ['fading', 'in demand'], text: 'BADGE co' }))).toEqual([1, 4]);
    expect(ids(filterRows(rows, { text: ' ete badge ' }))).toEqual([1]);
    expect(ids(filterRows(rows, { text: 'nothing' }))).toEqual([]);
  });

  test('is sorted by any column, equal lines in their order, unknown figures last both ways', () => {
    expect(ids(sortRows(rows, { column: 'relevance' }))).toEqual([1, 3, 4, 2]);
    expect(ids(sortRows(rows, { column: 'relevance', descending: true }))).toEqual([4, 1, 3, 2]);
    expect(ids(sortRows(rows, { column: 'title' }))).toEqual([1, 4, 3, 2]);
    expect(ids(sortRows(rows, { column: 'verdict' }))).toEqual([3, 4, 1, 2]);
    expect(ids(sortRows(rows, { column: 'provider', descending: true }))).toEqual([1, 4, 2, 3]);
    expect(ids(sortRows(rows, { column: 'stability' }))).toEqual([1, 2, 3, 4]);
    expect(ids(rows)).toEqual([1, 2, 3, 4]);
  });
});
