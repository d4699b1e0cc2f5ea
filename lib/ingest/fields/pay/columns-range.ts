import { type PayRange, payRangeOf } from './pay-range';

/** A figure of a column: `51907.68`, `€ 45.000`. */
type CellRange = Pick<PayRange, 'from' | 'to' | 'rescale' | 'money' | 'period' | 'isFormed'>;

const WIDEST = 10;

/**
 * The range that two columns give, of which one may be missing or 0. Null where neither has a figure above 0, or they lie further apart
 * than the ends of one range do.
 */
export function columnsRange(from: string | null, to: string | null): PayRange | null {
  const low = figureOf(from);
  const high = figureOf(to);
  const any = low ?? high;
  if (!any) return null;
  const least = low && (low.from ?? low.to);
  const most = high && (high.to ?? high.from);
  const ends =
    least !== null && most !== null ? [Math.min(least, most), Math.max(least, most)] : [least, most];
  const [first = null, last = null] = ends;
  if (first !== null && last !== null && last > first * WIDEST) return null;
  return {
    from: first,
    to: last,
    rescale: low && high && low.rescale !== high.rescale ? null : any.rescale,
    money: low?.money ?? high?.money ?? null,
    period: low?.period ?? high?.period ?? null,
    isFormed: (low?.isFormed || high?.isFormed) ?? false,
    isRange: first !== null && last !== null && first < last,
    isByPiece: false,
    months: null,
    yearly: null,
    start: 0,
    end: 0,
  };
}

function figureOf(cell: string | null): CellRange | null {
  if (cell === null) return null;
  const value = Number(cell);
  if (Number.isNaN(value)) return payRangeOf(cell);
  if (value <= 0 || !Number.isFinite(value)) return null;
  const rescale = /^\d{1,3}\.\d{3}$/.test(cell) ? 1000 : null;
  return { from: value, to: value, rescale, money: null, period: null, isFormed: !Number.isInteger(value) };
}
