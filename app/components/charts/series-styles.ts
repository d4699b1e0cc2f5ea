/** The most series that one chart tells apart. */
export const MOST_SERIES = 5;

export interface SeriesStyle {
  /** A CSS colour. */
  colour: string;
  /** Of the stroke; undefined for a whole line. */
  dash: string | undefined;
  /** A path around 0, 0 within 4 px. */
  shape: string;
}

/** Series are told apart by colour, by dash and by shape: each of the three is enough. */
const STYLES: readonly [SeriesStyle, ...SeriesStyle[]] = [
  {
    colour: 'var(--color-series-1)',
    dash: undefined,
    shape: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  },
  { colour: 'var(--color-series-2)', dash: '8 4', shape: 'M-3.2-3.2H3.2V3.2H-3.2Z' },
  { colour: 'var(--color-series-3)', dash: '2 3.5', shape: 'M0-4.2L4.2 3.2H-4.2Z' },
  { colour: 'var(--color-series-4)', dash: '10 4 2 4', shape: 'M0-4.6L4.6 0L0 4.6L-4.6 0Z' },
  { colour: 'var(--color-series-5)', dash: '16 5', shape: 'M0 4.2L4.2-3.2H-4.2Z' },
];

/** The style of the series with this place, counted from 0. */
export const seriesStyle = (place: number): SeriesStyle => STYLES[place % MOST_SERIES] ?? STYLES[0];
