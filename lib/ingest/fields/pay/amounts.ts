import { belongsTo, type Money } from '@/lib/ingest/fields/currency';
import type { PayPeriod } from '@/lib/ingest/records';
import { periodAt } from './period-words';
import type { Token } from './tokens';

/** A number in a text about pay that can be money. */
export interface Amount {
  /** In units of money; NaN where it is written in no way that makes a number. */
  value: number;
  /** Whether it is written like `13.125`, in thousands or with decimals. */
  isAmbiguous: boolean;
  /** What it was multiplied by: 1,000 for `53K`, 100,000 for lakhs. */
  times: number;
  /** The money named beside it. */
  money: Money | null;
  isFormed: boolean;
  /** Whether a plus sign stands right behind it: `$75,000+`. */
  isOpen: boolean;
  /** Whether it is paid on top: a bonus, an allowance. */
  isExtra: boolean;
  /** The period said behind it, up to the next number. */
  period: PayPeriod | null;
  /** Whether that period follows at once: `12.50 per hour`. */
  isByPeriod: boolean;
  /** Index of its first and behind its last token. */
  first: number;
  last: number;
}

/** What a text about pay holds. */
export interface Amounts {
  amounts: Amount[];
  /** Index of tokens that belong to numbers which are no money (`37.5 hours per week`, `Band 5`, `17%`). */
  others: ReadonlySet<number>;
  /** Months' pay a year, where it says more than twelve: "sur 13 mois". */
  months: number | null;
}

const TIMES: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  ...{ k: 1e3, tsd: 1e3, thousand: 1e3, mille: 1e3, grand: 1e3 },
  ...{ lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, lpa: 1e5, l: 1e5 },
  ...{ m: 1e6, mio: 1e6, million: 1e6, millions: 1e6, millionen: 1e6 },
  ...{ cr: 1e7, crore: 1e7, crores: 1e7, 万: 1e4, 万元: 1e4, bn: 1e9, billion: 1e9 },
});
/** Hours, days and the like are counted up to here. */
const MOST_COUNTED = 5_000;
const INDIAN = new Set([1e5, 1e7]);

const DURATIONS = new Set(
  'hour hours hr hrs h day days week weeks month months year years yr yrs heure heures jour jours semaine semaines mois ans stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren hora horas día días semana semanas mes meses año años uur uren dagen weken maanden min mins minutes shifts sessions courses pa’s posts positions vacancies people persons employees'.split(
    ' ',
  ),
);
const MONTH_WORDS = new Set(
  'mois months month monatsgehälter monatsgehältern monatsgehalt gehälter monate monaten pagas mensilità mensualités salaries e ème th'.split(
    ' ',
  ),
);
/** A number behind these is a grade, a reference or an agreement. */
const GRADES = new Set(
  'band bands grade grades level levels lvl step scale point points spine scp pcn afc nhs e eg class category cat groupe group coefficient coef échelon echelon ccn cc convention idcc annex annexe annexure tier ref reference code no nr number section article room id job zone stufe entgeltgruppe tvöd tvl tv l w besoldungsgruppe schaal fwg cao salariale gs'.split(
    ' ',
  ),
);
const NATIONS = new Set('chinese japanese swiss british danish swedish norwegian indian'.split(' '));
const MONTH_NAMES = new Set(
  'jan january janvier januar feb february février februar mar march mars märz apr april avril may mai jun june juin juni jul july juillet juli aug august août sep sept september septembre oct october octobre oktober nov november novembre dec december décembre dezember'.split(
    ' ',
  ),
);
/** What is paid on top of pay. */
const ON_TOP =
  'bonus bonuses prime primes allowance allowances supplement supplements weighting retention relocation removal signing referral';
const BEFORE_EXTRAS = new Set(`plus ${ON_TOP}`.split(' '));
/** That, and money that is no pay at all. */
const EXTRAS = new Set(
  `${ON_TOP} moving sign golden welcome joining rrp lw training budget grant funds equity stock rsus options commission overtime pension super superannuation benefits company companies revenue funding arr valuation customers turnover sales raised investment`.split(
    ' ',
  ),
);

/** The numbers of a text about pay that can be money, in order. */
export function amountsOf(tokens: readonly Token[]): Amounts {
  const amounts: Amount[] = [];
  const others = new Set<number>();
  let months: number | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number') continue;
    const amount = amountAt(tokens, i);
    const count = amount.money === null ? countOf(tokens, i, amount.times, others) : null;
    if (count === null) {
      amounts.push(amount);
      i = Math.max(i, amount.last - 1);
      continue;
    }
    others.add(i);
    if (count === 'duration' && tokens[i + 1]) others.add(i + 1);
    if (isMonths(tokens, i)) months = token.value;
  }
  return { amounts, others, months };
}

function amountAt(tokens: readonly Token[], index: number): Amount {
  const token = tokens[index]!;
  if (token.kind !== 'number') throw new TypeError('an amount starts at a number');
  let first = index;
  let last = index + 1;
  let times = 1;
  let money: Money | null = null;
  const multiplier = tokens[last];
  if (multiplier?.kind === 'word' && TIMES[multiplier.word] !== undefined) {
    const isGlued = multiplier.start === token.end;
    if (isGlued || multiplier.word.length > 1 || multiplier.word === 'k') {
      times = TIMES[multiplier.word]!;
      last++;
      if (INDIAN.has(times)) money = 'INR';
    }
  }
  const before = moneyBefore(tokens, index);
  if (before !== null) {
    money = moneyOf(tokens[before]!);
    first = before;
  }
  const behind = moneyBehind(tokens, last);
  if (behind !== null) {
    const named = moneyOf(tokens[behind]!);
    if (money === null || (named !== null && belongsTo(named, money))) money = named;
    last = behind + 1;
  }
  const value = token.value * times;
  return {
    value,
    isAmbiguous: token.isAmbiguous && times === 1,
    times,
    money,
    isFormed: token.isFormed,
    isOpen: isPlus(tokens, last),
    isExtra: isExtra(tokens, first, last),
    ...periodBehind(tokens, index, last),
    first,
    last,
  };
}

function moneyOf(token: Token): Money | null {
  return token.kind === 'money' ? token.money : null;
}

/** `£12`, `EUR 12`, `(£) 12`, `Rs. 12`. */
function moneyBefore(tokens: readonly Token[], index: number): number | null {
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const token = tokens[i]!;
    if (token.kind === 'money') return i;
    if (token.kind !== 'sign' || (token.sign !== '.' && token.sign !== ':' && token.sign !== ')'))
      return null;
  }
  return null;
}

/** `12 €`, `12 (EUR)`, `12,- €`, "12 Chinese yuan"; not the money of the next amount (`12 € 15`). */
function moneyBehind(tokens: readonly Token[], last: number): number | null {
  for (let i = last; i < Math.min(tokens.length, last + 3); i++) {
    const token = tokens[i]!;
    if (token.kind === 'money') {
      const next = tokens[i + 1];
      const isOfNext = next?.kind === 'number' && token.isSign && next.start - token.end <= 1;
      return isOfNext ? null : i;
    }
    if (token.kind === 'word' && i === last && NATIONS.has(token.word)) continue;
    if (token.kind !== 'sign' || (token.sign !== '(' && token.sign !== ',' && token.sign !== '-'))
      return null;
    if (token.sign !== '(' && tokens[last]!.start !== tokens[last - 1]!.end) return null;
  }
  return null;
}

/** `75,000+`, `9.21ph+`, `65,000 +`, but not `8.80 + Enhancements` nor `50k+bonus`. */
function isPlus(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < Math.min(tokens.length, last + 2); i++) {
    const token = tokens[i]!;
    if (token.kind === 'sign' && token.sign === '+') {
      const next = tokens[i + 1];
      if (next === undefined || next.kind === 'sign') return true;
      return token.start === tokens[i - 1]!.end && next.start > token.end;
    }
    if (periodAt(tokens, i) === null) return false;
  }
  return false;
}

function isExtra(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === 'number') break;
    if (token.kind === 'sign' && token.sign === '+' && i >= first - 2) return true;
    if (token.kind === 'word' && BEFORE_EXTRAS.has(token.word)) return true;
    if (token.kind === 'sign' && (token.sign === ',' || token.sign === ';' || token.sign === ')')) break;
  }
  for (let i = last; i < Math.min(tokens.length, last + 3); i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || token.kind === 'money') return false;
    if (token.kind === 'sign' && token.sign !== '-' && token.sign !== '/') return false;
    if (token.kind !== 'word') continue;
    if (/^(?:plus|and|with|or|inc|incl|including|inclusive|additional|et|und|y)$/.test(token.word))
      return false;
    if (EXTRAS.has(token.word)) return true;
  }
  return false;
}

/** The period said between an amount and the next number. */
function periodBehind(
  tokens: readonly Token[],
  index: number,
  last: number,
): Pick<Amount, 'period' | 'isByPeriod'> {
  const isUnit = tokens[last - 1]!.kind === 'word' && index !== last - 1;
  for (let i = isUnit ? last - 1 : last; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' && !(token.value === 1 && isSlash(tokens[i - 1]))) break;
    if (token.kind === 'sign' && token.sign === ';') break;
    const period = periodAt(tokens, i);
    if (period) return { period, isByPeriod: i - last <= 3 };
  }
  return { period: null, isByPeriod: false };
}

function isSlash(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.sign === '/';
}

/** What a number without money is, where it is no pay. */
function countOf(
  tokens: readonly Token[],
  index: number,
  times: number,
  others: ReadonlySet<number>,
): 'duration' | 'other' | null {
  const token = tokens[index]!;
  if (token.kind !== 'number') return null;
  const before = tokens[index - 1];
  if (startsWithZero(token) || isBehindPrefix(tokens, index, others)) return 'other';
  if (before?.kind === 'word' && before.end === token.start) return 'other';
  if (times > 1) return token.value === 401 ? 'other' : null;
  const next = tokens[index + 1];
  const behind = tokens[index + 2];
  if (next?.kind === 'sign' && (next.sign === '%' || next.sign === '°')) return 'other';
  if (next?.kind === 'word') {
    if (/^(?:percent|pct|prozent)$/.test(next.word)) return 'other';
    if (DURATIONS.has(next.word) && token.value < MOST_COUNTED) return isSlash(before) ? 'other' : 'duration';
    if (MONTH_WORDS.has(next.word) && token.value > 12 && token.value < 17) return 'other';
    if (MONTH_NAMES.has(next.word) && token.value <= 31) return 'other';
    if (next.start === token.end && !isUnit(tokens, index + 1)) return 'other';
  }
  if (next?.kind === 'sign' && next.sign === '-' && behind?.kind === 'word') {
    if (DURATIONS.has(behind.word) && token.value < MOST_COUNTED) return 'duration';
    if (MONTH_NAMES.has(behind.word) && token.value <= 31) return 'other';
  }
  if (isGraded(tokens, index, others)) return 'other';
  if (token.value === 401 && next?.kind === 'sign' && next.sign === '(') return 'other';
  if (token.digits > 9) return 'other';
  return isYear(tokens, index) ? 'other' : null;
}

function startsWithZero({ value, digits }: { value: number; digits: number }): boolean {
  return digits > 1 && value < 10 ** (digits - 1);
}

/** `01632 960000`: the rest of a telephone number. */
function isBehindPrefix(tokens: readonly Token[], index: number, others: ReadonlySet<number>): boolean {
  const before = tokens[index - 1]?.kind === 'number' ? index - 1 : index - 2;
  const token = tokens[before];
  return token?.kind === 'number' && others.has(before) && startsWithZero(token);
}

/** Whether a word that is glued to a number counts it as money: `9.21ph`, `30,000pa`, `12h`. */
function isUnit(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return (
    token.kind === 'word' &&
    (periodAt(tokens, index) !== null || /^(?:gross|brut|net|netto|brutto)$/.test(token.word))
  );
}

/** `Band 5`, `Band 5/6`, `Grade: 7`, `CCN du 15 mars 1966`. */
function isGraded(tokens: readonly Token[], index: number, others: ReadonlySet<number>): boolean {
  const token = tokens[index]!;
  if (token.kind === 'number' && (token.value >= 1000 || token.isFormed)) return false;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = tokens[i]!;
    if (before.kind === 'money') return false;
    if (before.kind === 'number') return others.has(i);
    if (before.kind === 'word') {
      if (GRADES.has(before.word)) return true;
      if (before.word.length > 4) return false;
    }
  }
  return false;
}

/** `2024`, `2023/24`, `15 mars 1966`, with nothing beside it that makes it money. */
function isYear(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'number' || token.isFormed || token.value < 1945 || token.value > 2040) return false;
  const next = tokens[index + 1];
  if (next?.kind === 'word' && (isUnit(tokens, index + 1) || next.word === 'per')) return false;
  const before = tokens[index - 1];
  if (
    before?.kind === 'word' &&
    (MONTH_NAMES.has(before.word) || before.word === 'in' || before.word === 'fy')
  )
    return true;
  return token.value >= 1990;
}

/** "sur 13 mois", "13 Monatsgehälter", "x 14", "13e mois". */
function isMonths(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'number' || token.value <= 12 || token.value > 16) return false;
  const next = tokens[index + 1];
  if (next?.kind === 'word' && MONTH_WORDS.has(next.word) && next.word !== 'months' && next.word !== 'month')
    return true;
  const before = tokens[index - 1];
  return before?.kind === 'word' && (before.word === 'x' || before.word === 'sur');
}
