import { belongsTo, isFamily, type Money } from '@/lib/ingest/fields/currency';
import type { PayPeriod } from '@/lib/ingest/records';
import type { Amount, Amounts } from './amounts';
import { boundOf } from './bound';
import { periodAt } from './period-words';
import type { Token } from './tokens';

/** Amounts that belong together, such as the two ends of a range. */
export interface Group {
  /** Null where only the most is said, as `high` is where only the least is. */
  low: number | null;
  high: number | null;
  /** What turns its figures into their other reading (`13.125`). */
  rescale: number | null;
  money: Money | null;
  period: PayPeriod | null;
  isFormed: boolean;
  /** Whether it has two figures or more. */
  isRange: boolean;
  /** Index of its first and behind its last token. */
  first: number;
  last: number;
}

/** Ends of one range lie no further apart. */
export const WIDEST_RANGE = 10;

const RANGE_WORDS = new Set(
  'to à bis a al até ate tot till until through thru upto rising max maximum mid midpoint'.split(' '),
);
const DASHES = new Set(['-', '–', '—', '―', '−', '~', '～']);
const LIST_WORDS = new Set('and et und y e en or ou oder o'.split(' '));
const LIST_SIGNS = new Set(['/', '&', '|']);
const FILLERS = new Set(
  'per p gross brut bruts brutto net netto bruto up minimum min of circa ca about approx approximately around a an the incl from par pro jusqu'.split(
    ' ',
  ),
);

/** Amounts that can be pay, those that "to", a dash, "or" and the like join as one group. Where some name money, only those. */
export function groupsOf(tokens: readonly Token[], { amounts, others }: Amounts): Group[] {
  const named = amounts.some(({ money }) => money !== null);
  const groups: Group[] = [];
  let group: Amount[] = [];
  let isList = true;
  const close = () => {
    const closed = groupOf(tokens, group, others);
    if (closed && (!named || closed.money !== null)) groups.push(closed);
    group = [];
    isList = true;
  };
  for (const amount of amounts) {
    const previous = group.at(-1);
    const join = previous && agree(previous, amount) ? joinOf(tokens, previous.last, amount.first) : null;
    if (amount.isExtra) {
      if (join === 'range') group = [];
      continue;
    }
    const isBeside = join === 'beside' && isList && previous?.money != null && amount.money !== null;
    if (join === null || (join === 'beside' && !isBeside)) close();
    else if (join === 'range') isList = false;
    group.push(amount);
  }
  close();
  return groups;
}

/** Whether two amounts can be ends of one range: their money and periods do not differ, and a bare small number is no end of a large one. */
function agree(a: Amount, b: Amount): boolean {
  if (a.money !== null && b.money === null && b.times === 1 && b.value < 1000 && a.value >= 10_000)
    return false;
  const isShared = a.money !== b.money && a.money !== null && b.money !== null;
  if (isShared && Math.max(a.value, b.value) > Math.min(a.value, b.value) * WIDEST_RANGE) return false;
  const sameMoney =
    !isShared ||
    belongsTo(a.money as Money, b.money as Money) ||
    belongsTo(b.money as Money, a.money as Money);
  return sameMoney && (a.period === null || b.period === null || a.period === b.period);
}

/** How two amounts are joined: by "to" or a dash, by "or" and the like, by standing side by side; null for not at all. */
function joinOf(tokens: readonly Token[], from: number, to: number): 'range' | 'list' | 'beside' | null {
  let join: 'range' | 'list' | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      if (token.value !== 1) return null;
    } else if (token.kind === 'sign') {
      if (DASHES.has(token.sign)) join = 'range';
      else if (LIST_SIGNS.has(token.sign)) join ??= 'list';
      else if (!/[().,:'’#]/.test(token.sign)) return null;
    } else if (token.kind === 'word') {
      if (RANGE_WORDS.has(token.word)) join = isWord(tokens[i - 1], 'up') ? 'list' : 'range';
      else if (LIST_WORDS.has(token.word)) join ??= 'list';
      else if (!FILLERS.has(token.word) && periodAt(tokens, i) === null) return null;
    }
  }
  return join ?? (from === to ? 'beside' : null);
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.word === word;
}

function groupOf(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  others: ReadonlySet<number>,
): Group | null {
  const first = amounts[0];
  const last = amounts.at(-1);
  if (!first || !last) return null;
  const values = withSharedThousands(amounts).filter((value) => value !== 0);
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const money = moneyOf(amounts);
  if (money === null && low < 1000 && !isSurelyPay(tokens, amounts, others)) return null;
  const group = {
    rescale: amounts.every(({ isAmbiguous }) => isAmbiguous) ? 1 / 1000 : null,
    money,
    period: amounts.find(({ period }) => period)?.period ?? null,
    isFormed: amounts.some(({ isFormed, times }) => isFormed || times > 1),
    isRange: amounts.length > 1,
    first: first.first,
    last: last.last,
  };
  if (values.length > 1) return { ...group, low, high: last.isOpen ? null : high };
  const bound = values.length < amounts.length ? 'upper' : boundOf(tokens, first);
  return { ...group, low: bound === 'upper' ? null : low, high: bound === 'lower' ? null : high };
}

/** The money of the amounts; a currency where one is named, else the sign. */
function moneyOf(amounts: readonly Amount[]): Money | null {
  const named = amounts.map(({ money }) => money).filter((money) => money !== null);
  return named.find((money) => !isFamily(money)) ?? named[0] ?? null;
}

/** Values of which the first may leave its thousands to the last: `80-100k`, `60-65,000`, "1.5 to 2 million". */
function withSharedThousands(amounts: readonly Amount[]): number[] {
  const last = amounts.at(-1)!;
  return amounts.map(({ value, times }) => {
    if (times > 1 || value === 0 || value >= 1000) return value;
    if (last.times > 1) return value * last.times <= last.value * 2 ? value * last.times : value;
    const isShort = last.value >= 10_000 && value * 1000 <= last.value && value * 100 < last.value;
    return isShort ? value * 1000 : value;
  });
}

/** Small figures without money are pay where they say thousands, what they are counted by close by, or where nothing else stands there. */
function isSurelyPay(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  others: ReadonlySet<number>,
): boolean {
  if (amounts.some(({ isByPeriod, times }) => isByPeriod || times > 1)) return true;
  const first = amounts[0]!.first;
  const last = amounts.at(-1)!.last;
  return tokens.every((token, i) => {
    if (i >= first && i < last) return true;
    if (token.kind === 'word')
      return !others.has(i) && (FILLERS.has(token.word) || periodAt(tokens, i) !== null);
    return token.kind === 'sign';
  });
}
