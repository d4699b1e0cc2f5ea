import { DEMAND_RULES } from './demand';
import { DIMENSIONS, type DimensionName } from './dimensions';
import { currenciesOf } from './main-currency';
import type { Market } from './market';
import { changesOfMix } from './mix-of-market';
import { dateInWords, monthName } from './months';
import { effectiveMonths, TREND_RULES } from './trend';
import { valueCounts } from './value-counts';

/** What the data of a slice cannot carry, in words for the user. */
export interface Warning {
  code:
    | 'few-postings'
    | 'few-described'
    | 'field-sparse'
    | 'mix-changed'
    | 'several-currencies'
    | 'undated'
    | 'few-dated';
  message: string;
  /** For `field-sparse`, the field that few postings state. */
  field?: Field;
  /** For `mix-changed`, the month from which on, `YYYY-MM`. */
  month?: string;
}

export const WARNING_RULES = {
  /** Under so many postings a slice is said to be small. */
  postings: 200,
  /** Under this share of postings that state a field, that say more than their title, or that carry a date, the reader is told. */
  stated: 0.8,
  /** From this share of the postings with pay on, a second currency is worth a word. */
  secondCurrency: 0.01,
} as const;

/** A field of postings on which figures rest. */
export type Field = DimensionName | 'pay';

/** The fields on which the figures of a skill or a role rest, in the order in which a reader meets them. */
export const FIELDS: readonly Field[] = ['country', 'region', 'sector', 'isco', 'pay', 'degree', 'employer'];

/**
 * What a reader of a slice's figures should know first. An empty slice has no warning but that it is empty.
 * @param fields those on which the figures rest
 */
export function warningsOf(market: Market, fields: readonly Field[] = FIELDS): Warning[] {
  const { size, selection } = market;
  if (size === 0) return [{ code: 'few-postings', message: 'No posting is in this slice.' }];
  return [
    ...fewPostings(size),
    ...fewDescribed(size, selection.described),
    ...dates(market),
    ...sparseFields(market, fields),
    ...changedMix(market),
    ...(fields.includes('pay') ? currencies(market) : []),
  ];
}

function fewPostings(size: number): Warning[] {
  if (size >= WARNING_RULES.postings) return [];
  const says =
    size < DEMAND_RULES.postings
      ? `shares need ${DEMAND_RULES.postings}`
      : 'shares of so few are known only roughly';
  return [{ code: 'few-postings', message: `This slice holds ${postings(size)}: ${says}.` }];
}

function fewDescribed(size: number, described: number): Warning[] {
  if (described >= WARNING_RULES.stated * size) return [];
  return [
    {
      code: 'few-described',
      message: `Only ${partOf(described, size)} of the postings say more than their title: what the others ask for is mostly not known, so shares are too low.`,
    },
  ];
}

function dates({ size, selection, slice }: Market): Warning[] {
  const found: Warning[] = [];
  const { undated, undatedLeftOut, monthTotals } = selection;
  const dated = size - undated;
  if (dated === 0)
    return [{ code: 'undated', message: 'No posting in this slice carries a date: there is no trend.' }];
  if (dated < WARNING_RULES.stated * size)
    found.push({
      code: 'undated',
      message: `${postings(undated)} of ${number(size)} carry no date: they are in the shares, and in no month or trend.`,
    });
  if ((slice.from !== undefined || slice.to !== undefined) && undatedLeftOut > 0)
    found.push({
      code: 'undated',
      message: `${postings(undatedLeftOut)} without a date ${undatedLeftOut === 1 ? 'was' : 'were'} left out: nobody knows whether they lie in this period.`,
    });
  const months = Math.round(effectiveMonths(monthTotals));
  if (effectiveMonths(monthTotals) < TREND_RULES.evenMonths)
    found.push({
      code: 'few-dated',
      message: `Nearly all dated postings lie in ${months <= 1 ? 'one month' : `${months} months`}: no trend can be told.`,
    });
  return found;
}

/** One warning, of the sources, or else of the countries, or else of the kinds of work: where one changes, the others do mostly too. */
function changedMix(market: Market): Warning[] {
  const change = changesOfMix(market)[0];
  if (!change) return [];
  const { month, words, risen } = change;
  const before = risen.before === 0 ? 'none' : share(risen.before);
  return [
    {
      code: 'mix-changed',
      month: monthName(month),
      message: `From ${dateInWords(monthName(month))} on, ${share(risen.after)} of the postings ${words} ${risen.name}, before that ${before}: what seems a trend across that month may be a change of sources.`,
    },
  ];
}

const FIELD_WORDS: Readonly<Partial<Record<Field, string>>> = {
  isco: 'The occupation group',
  pay: 'Yearly pay',
  degree: 'What they say of a degree',
};

function sparseFields(market: Market, fields: readonly Field[]): Warning[] {
  const { size } = market;
  return fields.flatMap((field): Warning[] => {
    const stated = field === 'pay' ? currenciesOf(market).stated : size - valueCounts(market, field)[0]!;
    if (stated >= WARNING_RULES.stated * size) return [];
    const name =
      FIELD_WORDS[field] ?? `The ${DIMENSIONS.find(({ name }) => name === field)?.label.toLowerCase()}`;
    const message = `${name} is known for ${partOf(stated, size)} of the postings (${number(stated)} of ${number(size)}): figures by it rest on these alone.`;
    return [{ code: 'field-sparse', field, message }];
  });
}

function currencies(market: Market): Warning[] {
  const { counts, stated, main } = currenciesOf(market);
  if (main === 0) return [];
  const others = stated - counts[main]!;
  if (others < WARNING_RULES.secondCurrency * stated) return [];
  const different = counts.reduce((found, count) => found + (count > 0 ? 1 : 0), 0);
  const name = market.index.dimensions.currency.values.at(main);
  return [
    {
      code: 'several-currencies',
      message: `Pay is stated in ${different} currencies: only that in ${name} is compared, ${partOf(counts[main]!, stated)} of the postings with pay.`,
    },
  ];
}

const share = (part: number) => partOf(part, 1);
const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const postings = (count: number) => `${number(count)} ${count === 1 ? 'posting' : 'postings'}`;

/** In whole per cent; never 0 % of some nor 100 % of less than all. */
function partOf(some: number, of: number): string {
  const percent = (100 * some) / of;
  if (some > 0 && percent < 1) return 'under 1\u00a0%';
  return `${some < of ? Math.min(99, Math.round(percent)) : 100}\u00a0%`;
}
