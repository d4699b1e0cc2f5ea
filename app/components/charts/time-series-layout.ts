import type { ScaleLinear } from 'd3-scale';
import { isSpeakable } from '@/app/format';
import type { Estimate } from '@/lib/stats/interval';
import { type MonthTick, monthsBetween, monthTicks } from './month-axis';
import { MOST_SERIES, type SeriesStyle, seriesStyle } from './series-styles';
import { type ShareTick, shareAxis, shareTicks } from './share-axis';
import { stackLabels } from './stack-labels';
import type { TimeSeriesProps } from './time-series';
import { wrapWords } from './wrap-words';

/** Pixels: of the plot, and of a line of small words. */
export const PLOT = { height: 240, row: 16 } as const;

/** Marks of one line among several, about as many as this. */
const MARKS = 12;
/** Width of the narrowest plot in pixels, and of a character of small words. */
const NARROW = { plot: 290, character: 6.4 } as const;
/** Characters of a name beside the plot. */
const NAME = { width: 20, lines: 2 } as const;

export interface SeriesPoint extends Estimate {
  /** Which month of the axis, from 0. */
  i: number;
  month: string;
  few: boolean;
}

export interface DrawnLine {
  name: string;
  style: SeriesStyle;
  /** One for each month of the line; null is a gap. */
  points: readonly (SeriesPoint | null)[];
  /** Those of the points that have a mark. */
  marks: readonly SeriesPoint[];
  /** Points between two gaps, whose interval is a stroke since a band needs two. */
  lonely: readonly SeriesPoint[];
  fitted: readonly { i: number; share: number }[];
  fan: readonly (Estimate & { i: number })[];
}

/** Words above the plot, at a line through it. */
export interface HeadWords {
  i: number;
  words: string;
  anchor: 'start' | 'end';
  /** From 0, the lowest. */
  row: number;
}

/** The name of a line beside its end, in pixels from the top of the plot. */
export interface EndLabel {
  lines: readonly string[];
  style: SeriesStyle;
  /** Where the line ends, and the middle of the label. */
  from: number;
  middle: number;
}

export interface SeriesLayout {
  months: readonly string[];
  /** Per cent of the width. */
  x: (i: number) => number;
  y: ScaleLinear<number, number>;
  shareTicks: readonly ShareTick[];
  monthTicks: readonly MonthTick[];
  lines: readonly DrawnLine[];
  /** Where fine lines stand through the plot: the mix of sources changes, or the outlook begins. */
  changes: readonly number[];
  now: number | null;
  head: readonly HeadWords[];
  headRows: number;
  labels: readonly EndLabel[];
}

/** Where all of a chart by month stands. */
export function layOutSeries({ lines, unit = 'percent', changes = [] }: TimeSeriesProps): SeriesLayout {
  const shown = lines.slice(0, MOST_SERIES);
  const months = monthsBetween(
    shown.flatMap((line) => [...line.months, ...(line.outlook ?? [])].map(({ month }) => month)),
  );
  const place = new Map(months.map((month, i) => [month, i]));
  const at = (month: string) => place.get(month) ?? 0;
  const last = months.length - 1;
  const x = (i: number) => (last > 0 ? (100 * i) / last : 50);
  const drawn = shown.map((line, k) =>
    drawnLine(line, at, shown.length === 1 ? 1 : months.length / MARKS, k),
  );
  const y = shareAxis(sureShares(drawn), PLOT.height);
  const marked = changes.filter((month) => place.has(month)).map(at);
  const now = shown.some(({ outlook }) => outlook?.length)
    ? Math.max(...drawn.flatMap(({ points }) => points.flatMap((point) => point?.i ?? [])), 0)
    : null;
  const head = headWords(marked, now, x);
  return {
    months,
    x,
    y,
    shareTicks: shareTicks(y, unit),
    monthTicks: monthTicks(months),
    lines: drawn,
    changes: marked,
    now,
    head,
    headRows: head.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
    labels: shown.length > 1 ? endLabels(drawn, y) : [],
  };
}

function drawnLine(
  { name, months, fitted = [], outlook }: TimeSeriesProps['lines'][number],
  at: (month: string) => number,
  every: number,
  place: number,
): DrawnLine {
  const known = new Map(months.map((month) => [at(month.month), month]));
  const [from, to] = [Math.min(...known.keys()), Math.max(...known.keys())];
  const points: (SeriesPoint | null)[] = [];
  for (let i = from; i <= to; i++) {
    const month = known.get(i);
    const share = month?.share;
    const few = month?.of !== undefined && !isSpeakable(month.of);
    points.push(month && share ? { i, month: month.month, ...share, few } : null);
  }
  const some = points.filter((point) => point !== null);
  const step = Math.max(1, Math.ceil(every));
  return {
    name,
    style: seriesStyle(place),
    points,
    marks: some.filter((_, i) => (some.length - 1 - i) % step === 0),
    lonely: points.filter((point, i) => point !== null && !points[i - 1] && !points[i + 1]) as SeriesPoint[],
    fitted: fitted.map(({ month, share }) => ({ i: at(month), share })),
    fan: (outlook ?? []).map(({ month, ...ahead }) => ({ i: at(month), ...ahead })),
  };
}

/** The shares that can be spoken of, and those carried on; all where none can. */
function sureShares(lines: readonly DrawnLine[]): readonly Estimate[] {
  const points = lines.flatMap((line) => line.points.filter((point) => point !== null));
  const sure = points.filter(({ few }) => !few);
  return [...(sure.length > 0 ? sure : points), ...lines.flatMap(({ fan }) => fan)];
}

/** One line of words for each, in as few rows as hold them side by side on the narrowest screen. */
function headWords(changes: readonly number[], now: number | null, x: (i: number) => number): HeadWords[] {
  const [first] = changes;
  const words = [
    ...(changes.length > 2 && first !== undefined
      ? [{ i: first, words: 'dotted: sources change' }]
      : changes.map((i) => ({ i, words: 'sources change here' }))),
    ...(now === null ? [] : [{ i: now, words: 'outlook' }]),
  ];
  const starts: number[] = [];
  return words
    .map(({ i, words }) => {
      const width = (100 * (words.length * NARROW.character + 8)) / NARROW.plot;
      const anchor = x(i) + width > 104 ? ('end' as const) : ('start' as const);
      const left = anchor === 'start' ? x(i) : x(i) - width;
      return { i, words, anchor, left, right: left + width };
    })
    .sort((a, b) => b.i - a.i)
    .map(({ i, words, anchor, left, right }) => {
      const free = starts.findIndex((start) => right <= start);
      const row = free === -1 ? starts.length : free;
      starts[row] = left;
      return { i, words, anchor, row };
    });
}

function endLabels(lines: readonly DrawnLine[], y: ScaleLinear<number, number>): EndLabel[] {
  const ends = lines.flatMap(({ name, style, points, fan }) => {
    const end = fan.at(-1) ?? points.filter((point) => point !== null).at(-1);
    if (!end) return [];
    return [{ style, lines: wrapWords(name, NAME.width, NAME.lines), from: Math.max(0, y(end.value)) }];
  });
  const middles = stackLabels(
    ends.map(({ from }) => from),
    ends.map(({ lines }) => lines.length * PLOT.row),
    -PLOT.row / 2,
    PLOT.height + PLOT.row / 2,
  );
  return ends.map((label, i) => ({ ...label, middle: middles[i] ?? label.from }));
}
