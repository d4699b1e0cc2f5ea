import type { Region } from './geography';
import { happens, pick, type Random } from './random';
import type { Pay } from './sector';

/** What the pay of one posting depends on. */
export interface PayFacts {
  pay: Pay;
  region: Region;
  month: number;
  /** 0 for a beginner, 1 for the most experience that the role's postings ask for. */
  seniority: number;
  /** What the posting's skills add, in per cent. */
  premium: number;
  apprentice: boolean;
}

/** Pay rises by this much a year. */
const YEARLY_RISE = 0.03;

/** The salary column of a posting, in one of the many forms that employers use, and often empty. */
export function salaryOf(random: Random, facts: PayFacts): string {
  const { pay, region } = facts;
  if (happens(random, 34))
    return pick(random, ['', '', '', 'Competitive', 'Competitive salary', 'Negotiable', 'DOE']);
  if (pay.grades && region.wording === 'British' && happens(random, 34)) {
    return pick(random, facts.seniority < 0.5 ? pay.grades.slice(0, 1) : pay.grades);
  }
  const growth = (1 + YEARLY_RISE) ** (facts.month / 12);
  const range = (pay.high - pay.low) * 0.62 * facts.seniority;
  const factor = growth * region.pay * (1 + facts.premium / 100) * (0.97 + random() * 0.06);
  const low = (pay.low + range) * factor * region.rate * (facts.apprentice ? 0.66 : 1);
  const high = low * (1.05 + random() * 0.16);
  return pay.per === 'hour' ? hourly(random, low, high, region) : yearly(random, low, high, region);
}

function hourly(random: Random, low: number, high: number, { currency, wording }: Region): string {
  const from = `${currency}${(Math.round(low * 20) / 20).toFixed(2)}`;
  const to = `${currency}${(Math.round(high * 20) / 20).toFixed(2)}`;
  const perYear = Math.round((low * 39 * 52) / 250) * 250;
  const forms =
    wording === 'American'
      ? [`${from} an hour`, `${from} - ${to} an hour`, `${from}-${to}/hr`, `From ${from} per hour`]
      : [
          `${from} per hour`,
          `${from} per hour`,
          `${from} - ${to} per hour`,
          `${from} to ${to} an hour`,
          `${from}ph`,
          `From ${from} per hour`,
          `Up to ${to} per hour`,
          `${currency}${grouped(perYear)} per annum`,
        ];
  return pick(random, forms);
}

function yearly(random: Random, low: number, high: number, { currency, wording }: Region): string {
  const [from, to] = [low, high].map((sum) => Math.round(sum / 500) * 500) as [number, number];
  const sum = (amount: number) => `${currency}${grouped(amount)}`;
  const short = (amount: number) => `${currency}${Math.round(amount / 1000)}`;
  const forms =
    wording === 'American'
      ? [`${short(from)}K-${short(to)}K a year`, `${sum(from)} - ${sum(to)} a year`, `${sum(from)} per year`]
      : [
          `${sum(from)} - ${sum(to)}`,
          `${sum(from)} - ${sum(to)}`,
          `${sum(from)} to ${sum(to)} per annum`,
          `${sum(from)} pa`,
          `${sum(from)} a year`,
          `${short(from)}k-${short(to)}k`,
          `${short(from)}K`,
          `Up to ${sum(to)}`,
          `Circa ${sum(from)} plus benefits`,
          `${sum(from)} - ${sum(to)} depending on experience`,
        ];
  return pick(random, forms);
}

/** `28,500` */
function grouped(amount: number): string {
  return String(amount).replace(/(\d)(?=(\d{3})+$)/g, '$1,');
}
