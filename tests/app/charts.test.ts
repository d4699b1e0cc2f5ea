import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChartFrame } from '@/app/components/charts/chart-frame';
import { CoverCurve } from '@/app/components/charts/cover-curve';
import { CoverTable } from '@/app/components/charts/cover-table';
import { DotCompare } from '@/app/components/charts/dot-compare';
import { DotTable } from '@/app/components/charts/dot-table';
import { PayStrip } from '@/app/components/charts/pay-strip';
import { PayTable } from '@/app/components/charts/pay-table';
import { RankedBars } from '@/app/components/charts/ranked-bars';
import { RankedTable } from '@/app/components/charts/ranked-table';
import { Spark } from '@/app/components/charts/spark';
import { SplitBar } from '@/app/components/charts/split-bar';
import { SplitTable } from '@/app/components/charts/split-table';
import { TimeSeries } from '@/app/components/charts/time-series';
import { TimeSeriesTable } from '@/app/components/charts/time-series-table';
import { monthNames, monthNumber } from '@/lib/market/months';
import { wilsonInterval } from '@/lib/stats/wilson';

/** As the server sends it. No chart may hold a figure that is none, or a style that the content policy would drop. */
function draw<Props extends object>(component: FunctionComponent<Props>, props: Props): string {
  const html = renderToStaticMarkup(createElement(component, props));
  expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
  expect(html).not.toContain(' style=');
  return html;
}
const times = (html: string, part: string | RegExp) => html.split(part).length - 1;
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const LABEL = 'Python is rising.';
const line = (name: string, count: number, of = 100) => ({
  name,
  months: monthNames(monthNumber('2021-01'), count).map((month) => ({
    month,
    of,
    share: wilsonInterval(12, of),
  })),
});

describe('the frame of a chart', () => {
  const html = draw(ChartFrame, {
    id: 'months',
    title: 'Python is rising',
    subtitle: 'How to read it.',
    n: '5,474 dated postings',
    table: createElement(TimeSeriesTable, { caption: 'By month', lines: [line('Python', 2)] }),
    csv: { href: '/skills/1.csv' },
    children: createElement(TimeSeries, { label: LABEL, lines: [line('Python', 2)] }),
  });

  test('names the figure by its finding', () => {
    expect(html).toContain('<figure id="months" aria-labelledby="months-title"');
    expect(html).toMatch(/<h2 id="months-title"[^>]*>Python is rising<\/h2>/);
  });

  test('says how to read it, N, and where the data come from', () => {
    expect(words(html)).toContain('How to read it.');
    expect(words(html)).toContain('N = 5,474 dated postings. Sources are named at the foot of the page.');
  });

  test('gives the figures as a table and as a file, a picture, and a link to itself', () => {
    expect(html).toMatch(/<summary>Show as table<\/summary>.*<table/);
    expect(html).toMatch(/<a href="\/skills\/1.csv"[^>]* download=""[^>]*>Download as CSV/);
    expect(html).toContain('Save as picture</button>');
    expect(html).toContain('href="#months"');
  });
});

describe('a chart by month', () => {
  test('is an image with the finding as its name, and has a point a month', () => {
    const html = draw(TimeSeries, { label: LABEL, lines: [line('Python', 12)] });
    expect(html).toContain(`role="img" aria-label="${LABEL}"`);
    expect(times(html, '<circle')).toBe(12);
  });

  test.each([1, 12, 60])('stands for %i months', (count) => {
    const html = draw(TimeSeries, { label: LABEL, lines: [line('Python', count)] });
    expect(times(html, '<circle')).toBe(count);
  });

  test('stands for no lines, for no months, and for none that can be spoken of', () => {
    const none = { name: 'Python', months: [] };
    const unknown = { name: 'SQL', months: [{ month: '2024-01', share: null }] };
    for (const lines of [[], [none], [unknown], [none, unknown]])
      expect(times(draw(TimeSeries, { label: LABEL, lines }), /<circle|<use/)).toBe(0);
  });

  test('stands for shares of zero', () => {
    const months = line('Cobol', 12).months.map((month) => ({ ...month, share: wilsonInterval(0, 100) }));
    expect(times(draw(TimeSeries, { label: LABEL, lines: [{ name: 'Cobol', months }] }), '<circle')).toBe(12);
  });

  test('draws a month of few postings hollow', () => {
    expect(draw(TimeSeries, { label: LABEL, lines: [line('Python', 3, 20)] })).toContain(
      'fill="var(--color-paper)"',
    );
  });

  test('names several lines at their ends and, for a phone, in a key', () => {
    const html = draw(TimeSeries, { label: LABEL, lines: [line('Python', 24), line('SQL', 24)] });
    expect(times(html, '>Python</text>')).toBe(1);
    expect(times(html, 'Python</li>')).toBe(1);
    expect(html).toContain('stroke-dasharray="8 4"');
  });

  test('marks where the sources change and where the outlook begins', () => {
    const outlook = [{ month: '2022-01', value: 0.13, low: 0.1, high: 0.16 }];
    const html = draw(TimeSeries, {
      label: LABEL,
      lines: [{ ...line('Python', 12), outlook }],
      changes: ['2021-04'],
    });
    expect(html).toContain('>sources change here</text>');
    expect(html).toContain('>outlook</text>');
  });

  test('has a table with a row a month that says which months lie ahead and which have too few postings', () => {
    const lines = [
      {
        name: 'Python',
        months: [
          { month: '2024-01', of: 400, share: wilsonInterval(40, 400) },
          { month: '2024-02', of: 4, share: null },
        ],
        outlook: [{ month: '2024-03', value: 0.1, low: 0.05, high: 0.15 }],
      },
    ];
    const html = draw(TimeSeriesTable, { caption: 'By month', lines });
    expect(times(html, '<th scope="row"')).toBe(3);
    expect(words(html)).toContain('Jan 2024 400 10.0 % (7.4–13.3 %)');
    expect(words(html)).toContain('Feb 2024 4 too few to say');
    expect(words(html)).toContain(', outlook)');
  });
});

describe('ranked bars', () => {
  const row = (i: number) => ({
    key: i,
    name: `Skill ${i}`,
    href: `/skills/${i}`,
    postings: 100 - i,
    of: 1000,
    share: wilsonInterval(100 - i, 1000),
  });
  const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i));

  test('have a name, a bar, a link and their N each', () => {
    const html = draw(RankedBars, { label: LABEL, rows: rows(3) });
    expect(html).toContain(`<ol aria-label="${LABEL}">`);
    expect(times(html, '<rect')).toBe(3);
    expect(html).toContain('<a href="/skills/2" class="name">Skill 2</a>');
    expect(words(html)).toContain('10.0 % (8.3–12.0 %) 100 of 1,000');
  });

  test('wait behind "and 8 more" from the thirteenth on', () => {
    const html = draw(RankedBars, { label: LABEL, rows: rows(20) });
    expect(html).toContain('<summary>and 8 more</summary>');
    expect(html).toContain('<ol start="13"');
    expect(times(html, '<li>')).toBe(20);
    expect(draw(RankedBars, { label: LABEL, rows: rows(13) })).not.toContain('<details');
  });

  test('say where there are too few postings, and draw no bar there', () => {
    const html = draw(RankedBars, { label: LABEL, rows: [{ ...row(1), share: null }] });
    expect(html).toContain('too few to say');
    expect(html).not.toContain('<rect');
  });

  test('have a line for the whole slice, with its words', () => {
    const reference = { share: 0.05, name: 'all postings' };
    expect(words(draw(RankedBars, { label: LABEL, rows: rows(2), reference }))).toContain(
      'all postings: 5 %',
    );
  });

  test('stand for no rows and for shares of zero', () => {
    draw(RankedBars, { label: LABEL, rows: [] });
    const zero = { key: 1, name: 'Cobol', share: { value: 0, low: 0, high: 0 } };
    expect(draw(RankedBars, { label: LABEL, rows: [zero] })).toContain('width="0%"');
  });

  test('have a table with all of them', () => {
    const html = draw(RankedTable, {
      caption: 'Skills',
      head: { name: 'Skill', share: 'Share' },
      rows: rows(20),
    });
    expect(times(html, '<th scope="row"')).toBe(20);
    expect(words(html)).toContain('Skill 0 100 of 1,000 10.0 % (8.3–12.0 %)');
  });
});

describe('strips of pay', () => {
  const quantiles = { n: 312, p10: 31_000, p25: 38_000, p50: 47_500, p75: 61_000, p90: 82_000 };
  const rows = [
    { key: 'a', name: 'Asking', quantiles },
    { key: 'b', name: 'In Wales', quantiles: null },
  ];

  test('say the median and N, and where there is too little', () => {
    const html = draw(PayStrip, { label: LABEL, currency: 'GBP', rows });
    expect(html).toContain(`<ul aria-label="${LABEL}">`);
    expect(words(html)).toContain('£47,500 median of 312');
    expect(words(html)).toContain('In Wales too few to say');
    expect(html).toContain('£40k</text>');
  });

  test('stand for nothing known and for one and the same pay', () => {
    draw(PayStrip, { label: LABEL, currency: null, rows: [{ key: 'a', name: 'Asking', quantiles: null }] });
    draw(PayStrip, { label: LABEL, currency: null, rows: [] });
    const same = { n: 40, p10: 30_000, p25: 30_000, p50: 30_000, p75: 30_000, p90: 30_000 };
    draw(PayStrip, { label: LABEL, currency: null, rows: [{ key: 'a', name: 'Asking', quantiles: same }] });
  });

  test('have a table of their tenths and quarters', () => {
    const html = draw(PayTable, { caption: 'Pay', currency: 'GBP', rows });
    expect(words(html)).toContain('Asking 312 £31,000 £38,000 £47,500 £61,000 £82,000');
  });
});

describe('divided bars', () => {
  const parts = ['required', 'preferred', 'not stated'];
  const rows = [
    { key: 'a', name: 'Asking', counts: [50, 25, 25] },
    { key: 'b', name: 'All', counts: [100, 0, 900] },
  ];

  test('say each part in words under each bar, and draw no part of zero', () => {
    const html = draw(SplitBar, { label: LABEL, parts, rows });
    expect(words(html)).toContain('Asking 100 postings required 50 % preferred 25 % not stated 25 %');
    expect(times(html, /<rect x="[^"]*%"/)).toBe(5);
  });

  test('of few postings say counts', () => {
    const html = draw(SplitBar, {
      label: LABEL,
      parts,
      rows: [{ key: 'a', name: 'Wales', counts: [2, 1, 5] }],
    });
    expect(words(html)).toContain('required 2 of 8');
  });

  test('stand for no postings and for no bars', () => {
    draw(SplitBar, { label: LABEL, parts, rows: [{ key: 'a', name: 'None', counts: [0, 0, 0] }] });
    draw(SplitBar, { label: LABEL, parts, rows: [] });
  });

  test('have a table with a row a part', () => {
    const html = draw(SplitTable, { caption: 'Degree', parts, rows });
    expect(words(html)).toContain('required 50 of 100 100 of 1,000');
  });
});

describe('a curve of cover', () => {
  const points = [0.4, 0.6, 0.7, 0.75].map((share, i) => ({ name: `Skill ${i + 1}`, share }));

  test('is an image with the finding as its name, a point a skill, and its elbow in words', () => {
    const html = draw(CoverCurve, { label: LABEL, points, elbow: 2 });
    expect(html).toContain(`role="img" aria-label="${LABEL}"`);
    expect(times(html, '<circle')).toBe(5);
    expect(words(html)).toContain('2 skills: 60 %');
  });

  test('stands without an elbow, for one skill and for none', () => {
    expect(times(draw(CoverCurve, { label: LABEL, points }), '<circle')).toBe(4);
    draw(CoverCurve, { label: LABEL, points: points.slice(0, 1), elbow: 1 });
    expect(draw(CoverCurve, { label: LABEL, points: [], elbow: 3 })).not.toContain('<path');
  });

  test('has a table that says what comes in where', () => {
    expect(words(draw(CoverTable, { caption: 'Cover', points }))).toContain('2 Skill 2 60 %');
  });
});

describe('dots to compare', () => {
  const rows = [
    { key: 1, name: 'Python', href: '/skills/1', shares: [wilsonInterval(120, 400), wilsonInterval(0, 400)] },
    { key: 2, name: 'SQL', shares: [wilsonInterval(90, 400), null] },
  ];
  const series = ['Data engineers', 'All postings'];

  test.each(['log', 'linear'] as const)('on a %s axis have a mark for each share that is known', (scale) => {
    const html = draw(DotCompare, { label: LABEL, rows, series, scale });
    expect(html).toContain(`<ul aria-label="${LABEL}">`);
    expect(times(html, 'transform="scale(1.4)"')).toBe(3);
    expect(words(html)).toContain('All postings: too few to say');
  });

  test('stand for no rows and for none that can be spoken of', () => {
    draw(DotCompare, { label: LABEL, rows: [] });
    draw(DotCompare, { label: LABEL, rows: [{ key: 1, name: 'Python', shares: [null] }], scale: 'linear' });
  });

  test('have a table with a column a series', () => {
    const html = draw(DotTable, {
      caption: 'Shares',
      head: ['Skill', 'Data engineers', 'All postings'],
      rows,
    });
    expect(words(html)).toContain('Python 30.0 % (25.7–34.7 %) 0.00 %');
  });
});

describe('a small trend in a table', () => {
  test('is not read out, since words beside it say the same', () => {
    const html = draw(Spark, { shares: [wilsonInterval(10, 100), null, wilsonInterval(12, 100)] });
    expect(html).toContain('aria-hidden="true"');
    expect(times(html, '<circle')).toBe(1);
  });

  test('stands for no months, for none known and for shares of zero', () => {
    for (const shares of [[], [null, null], [wilsonInterval(0, 100)]]) draw(Spark, { shares });
  });
});
