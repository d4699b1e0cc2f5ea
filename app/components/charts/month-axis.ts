import { MONTHS, monthNames, monthNumber } from '@/lib/market/months';

export interface MonthTick {
  /** Which month of the axis, from 0. */
  i: number;
  /** "Jan". */
  month: string;
  /** Under January, and under the first tick that stands on a narrow screen. */
  year: string | null;
  /** Whether it stands on a narrow screen as well. */
  narrow: boolean;
}

/** As many ticks as a wide chart holds. */
const MOST = 14;

/** Every month from the first to the last of those named; the names are `YYYY-MM`, in any order. */
export function monthsBetween(months: readonly string[]): string[] {
  const numbers = months.map(monthNumber).filter((month) => month > 0);
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return monthNames(first, Math.max(...numbers) - first + 1);
}

/** Which months of an axis are named: whole quarters, halves or years, as many as stand side by side. */
export function monthTicks(months: readonly string[]): MonthTick[] {
  const step = stepFor(months.length);
  const ticks = months.flatMap((name, i) => {
    const since = monthNumber(name) - 1;
    if (since % step !== 0) return [];
    const january = since % 12 === 0;
    const month = MONTHS[since % 12] ?? '';
    return [{ i, month, year: january ? name.slice(0, 4) : null, narrow: since % (2 * step) === 0 }];
  });
  return withFirstYear(ticks.length > 0 ? ticks : firstAlone(months), months);
}

/** Months from one tick to the next. */
function stepFor(count: number): number {
  const step = [1, 3, 6, 12].find((months) => count <= months * MOST);
  return step ?? 12 * Math.ceil(count / (12 * MOST));
}

function firstAlone([first]: readonly string[]): MonthTick[] {
  if (!first) return [];
  return [{ i: 0, month: MONTHS[(monthNumber(first) - 1) % 12] ?? '', year: null, narrow: true }];
}

function withFirstYear(ticks: MonthTick[], months: readonly string[]): MonthTick[] {
  const first = ticks.find(({ narrow }) => narrow) ?? ticks[0];
  if (!first || first.year) return ticks;
  return ticks.map((tick) =>
    tick === first ? { ...tick, year: months[tick.i]?.slice(0, 4) ?? null } : tick,
  );
}
