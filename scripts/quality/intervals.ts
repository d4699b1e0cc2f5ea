import { trendOf } from '@/lib/market/trend';
import { type Stratum, stratifiedDifference } from '@/lib/stats/hodges-lehmann';
import type { Estimate } from '@/lib/stats/interval';
import { liftOf } from '@/lib/stats/lift';
import { locationQuotient } from '@/lib/stats/location-quotient';
import { logitTrend } from '@/lib/stats/logit-trend';
import { outlookOf, outlookTogether } from '@/lib/stats/outlook';
import { medianOf } from '@/lib/stats/quantiles';
import { wilsonInterval } from '@/lib/stats/wilson';
import { type Random, seededRandom } from '../sample/random';
import { binomial, normal } from './draws';
import type { QualityTable } from './set';

const RUNS = 2000;

/** One made-up sample: what is true, and what was estimated; null where the method says nothing. */
type Sample = (random: Random) => { truth: number; found: Estimate | null };

interface Setting {
  interval: string;
  setting: string;
  goal: string;
  sample: Sample;
}

/** How often the intervals hold what is true, in made-up samples of which it is known; 2,000 samples a setting. */
export function measureIntervals(): QualityTable {
  return {
    name: `Intervals that hold the truth, in ${RUNS} made-up samples each`,
    rows: SETTINGS.map(({ interval, setting, goal, sample }) => {
      const random = seededRandom(20_261_127);
      let spoken = 0;
      let held = 0;
      for (let run = 0; run < RUNS; run++) {
        const { truth, found } = sample(random);
        if (!found) continue;
        spoken++;
        if (found.low <= truth && truth <= found.high) held++;
      }
      return {
        interval,
        setting,
        samples: spoken,
        held: Number((held / spoken).toFixed(3)),
        goal,
      };
    }),
  };
}

const AT_95 = '0.93-0.97';
const AT_80 = '0.77-0.83';

const share = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
const listOf = <T>(length: number, of: (at: number) => T) => Array.from({ length }, (_, at) => of(at));

function shareOf(n: number, p: number): Setting {
  return {
    interval: 'share',
    setting: `${p} of ${n} postings`,
    goal: AT_95,
    sample: (random) => ({ truth: p, found: wilsonInterval(binomial(random, n, p), n) }),
  };
}

/** A share that grows or shrinks by up to a third a year or so, month by month. */
interface Series {
  months: number;
  size: number;
  at: number;
  scatter?: number;
}

function seriesIn({ months, size, at, scatter = 0 }: Series): string {
  return `${months} months of about ${size}, share ${share(at).toFixed(3)}${scatter > 0 ? ', months scatter' : ''}`;
}

/** The months of a series, and some that come after it. */
function drawn(random: Random, { months, size, at, scatter = 0 }: Series, more = 0) {
  const slope = (random() - 0.5) / 15;
  const line = (month: number) => at + slope * (month - months / 2);
  const totals = listOf(months + more, () => Math.round(size * (0.5 + random())));
  const counts = totals.map((n, month) => binomial(random, n, share(line(month) + scatter * normal(random))));
  return { line, totals, counts };
}

function trendIn(series: Series): Setting {
  return {
    interval: 'yearly change',
    setting: seriesIn(series),
    goal: AT_95,
    sample: (random) => {
      const { line, totals, counts } = drawn(random, series);
      const trend = logitTrend(counts, totals);
      if (!trend) return { truth: 0, found: null };
      const truth = share(line(trend.middle + 6)) / share(line(trend.middle - 6)) - 1;
      return { truth, found: trend.change };
    },
  };
}

/** Where nothing changes, an interval that leaves out 0 is a false rise or fall. */
function spokenTrend(series: Series): Setting {
  return {
    interval: 'trend in words, no change',
    setting: seriesIn(series),
    goal: AT_95,
    sample: (random) => {
      const { months, size, at, scatter = 0 } = series;
      const totals = listOf(months, () => Math.round(size * (0.5 + random())));
      const counts = totals.map((n) => binomial(random, n, share(at + scatter * normal(random))));
      return { truth: 0, found: trendOf(counts, totals).change };
    },
  };
}

type Ahead = 'next month' | 'month 12' | 'year';

function outlookIn(series: Series, ahead: Ahead): Setting {
  return {
    interval: `outlook, ${ahead}`,
    setting: seriesIn(series),
    goal: AT_80,
    sample: (random) => {
      const { months } = series;
      const { totals, counts } = drawn(random, series, 12);
      const trend = logitTrend(counts.slice(0, months), totals.slice(0, months));
      if (!trend) return { truth: 0, found: null };
      if (ahead === 'year') {
        const sum = (values: number[]) => values.slice(months).reduce((a, b) => a + b);
        return { truth: sum(counts) / sum(totals), found: outlookTogether(trend, months - 1, sum(totals)) };
      }
      const at = ahead === 'next month' ? 0 : 11;
      const found = outlookOf(trend, months - 1)[at] ?? null;
      return { truth: counts[months + at]! / totals[months + at]!, found };
    },
  };
}

/** Pay in strata of levels of their own; those with the skill get 3,000 more. */
function payIn(
  setting: string,
  strata: number,
  n: number,
  m: number,
  pay: (random: Random) => number,
): Setting {
  return {
    interval: 'pay difference',
    setting,
    goal: AT_95,
    sample: (random) => {
      const groups = listOf(strata, (): Stratum => {
        const level = 30_000 * random();
        return {
          with: listOf(n, () => level + 3000 + pay(random)),
          without: listOf(m, () => level + pay(random)),
        };
      });
      return { truth: 3000, found: stratifiedDifference(groups) };
    },
  };
}

const skewedPay = (random: Random) => 50_000 * Math.exp(0.5 * normal(random));
const roundPay = (random: Random) => Math.round(skewedPay(random) / 1000) * 1000;
const evenPay = (random: Random) => 50_000 + 10_000 * normal(random);

function quotientIn(n: number, p: number, rest: number, pOfRest: number): Setting {
  return {
    interval: 'location quotient',
    setting: `${p} of ${n} postings, ${pOfRest} of ${rest} others`,
    goal: AT_95,
    sample: (random) => {
      const here = binomial(random, n, p);
      const there = binomial(random, rest, pOfRest);
      const truth = (p * (n + rest)) / (n * p + rest * pOfRest);
      return { truth, found: locationQuotient(here, n, here + there, n + rest) };
    },
  };
}

function liftIn(n: number, first: number, second: number, both: number): Setting {
  return {
    interval: 'lift',
    setting: `${first} and ${second} of ${n} postings, both ${both}`,
    goal: AT_95,
    sample: (random) => {
      const counts = { both: 0, first: 0, second: 0 };
      for (let posting = 0; posting < n; posting++) {
        const at = random();
        if (at < both) counts.both++;
        if (at < first) counts.first++;
        if (at < both || (at >= first && at < first + second - both)) counts.second++;
      }
      return {
        truth: both / (first * second),
        found: liftOf(counts.both, counts.first, counts.second, n),
      };
    },
  };
}

function medianIn(n: number): Setting {
  return {
    interval: 'median',
    setting: `${n} skewed values`,
    goal: AT_95,
    sample: (random) => ({
      truth: 50_000,
      found: medianOf(Float64Array.from({ length: n }, () => skewedPay(random)).sort()),
    }),
  };
}

const CALM: Series = { months: 24, size: 300, at: -2 };
const SCATTERED: Series = { months: 24, size: 200, at: -2, scatter: 0.3 };
const SPARSE: Series = { months: 24, size: 50, at: -3 };
const SHORT: Series = { months: 12, size: 100, at: -2, scatter: 0.2 };
const LARGE: Series = { months: 36, size: 1000, at: -3, scatter: 0.2 };
const SERIES = [CALM, SCATTERED, SPARSE, SHORT, LARGE];

const SETTINGS: readonly Setting[] = [
  shareOf(30, 0.1),
  shareOf(200, 0.02),
  shareOf(200, 0.4),
  shareOf(1000, 0.005),
  shareOf(3000, 0.05),
  ...SERIES.map(trendIn),
  ...[...SERIES, { months: 6, size: 100, at: -2 }].map(spokenTrend),
  payIn('30 and 60 skewed', 1, 30, 60, skewedPay),
  payIn('30 and 300 even', 1, 30, 300, evenPay),
  payIn('20 strata of 3 and 10, skewed', 20, 3, 10, skewedPay),
  payIn('40 strata of 1 and 4, skewed', 40, 1, 4, skewedPay),
  payIn('10 strata of 10 and 20, in thousands', 10, 10, 20, roundPay),
  quotientIn(100, 0.1, 900, 0.05),
  quotientIn(50, 0.05, 1000, 0.01),
  quotientIn(200, 0.5, 800, 0.3),
  liftIn(1000, 0.1, 0.06, 0.03),
  liftIn(2000, 0.02, 0.02, 0.004),
  liftIn(300, 0.5, 0.5, 0.4),
  medianIn(30),
  medianIn(300),
  ...SERIES.flatMap((series) => [
    outlookIn(series, 'next month'),
    outlookIn(series, 'month 12'),
    outlookIn(series, 'year'),
  ]),
];
