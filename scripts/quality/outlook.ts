import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/db/client';
import { importFile } from '@/db/import-file';
import { buildMarketIndex } from '@/db/market-index';
import { ensureTaxonomy } from '@/db/taxonomies';
import { Market } from '@/lib/market/market';
import { rowsAsking } from '@/lib/market/rows-asking';
import { trendOf } from '@/lib/market/trend';
import { logitTrend } from '@/lib/stats/logit-trend';
import { outlookOf, outlookTogether } from '@/lib/stats/outlook';
import type { QualityTable } from './set';

/** Fewest months before a point in time, and fewest postings that ask until then, for it to be looked at. */
const MONTHS_BEFORE = 24;
const POSTINGS_BEFORE = 30;
const AHEAD = 12;
const SERIES = 'joe-economists-xlsx';

/** Postings that ask for each skill, by month, and all postings. */
interface MonthlySeries {
  totals: Uint32Array;
  skills: readonly Uint32Array[];
}

/**
 * The outlook held against what came after, on the longest real series there is: at each past month with two years before it and one
 * behind, for each skill with 30 postings until then, the line is fitted to the months until then alone. Null where the series is not there.
 * @param goldDir the folder of the sets, beside which the postings are
 */
export async function measureOutlook(goldDir: string): Promise<QualityTable | null> {
  const folder = path.join(goldDir, '..', 'postings', SERIES);
  if (!existsSync(folder)) return null;
  const series = await monthlySeries(folder);
  return {
    name: `Outlooks and trends held against the year that came after (${SERIES}, ${series.skills.length} skills)`,
    rows: [
      ...[Number.POSITIVE_INFINITY, 60, 36].flatMap((window) => outlookRows(series, window)),
      ...trendRows(series),
    ],
  };
}

/** Imports the files as the product does, into a database that is thrown away. */
async function monthlySeries(folder: string): Promise<MonthlySeries> {
  const place = mkdtempSync(path.join(tmpdir(), 'badgeworth-outlook-'));
  try {
    const db = openDatabase(path.join(place, 'outlook.sqlite'));
    const now = new Date();
    ensureTaxonomy(db, now);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx')))
      await importFile(db, { kind: 'postings', file: path.join(folder, file), now });
    const market = new Market(buildMarketIndex(db));
    db.close();
    const asked = [...market.skillCounts.keys()].filter(
      (skill) => market.skillCounts[skill]! >= POSTINGS_BEFORE,
    );
    return {
      totals: market.selection.monthTotals,
      skills: asked.map((skill) => market.byMonth(rowsAsking(market.index, skill))),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A skill at a past month: what was known until then, and what came after. */
interface Case {
  counts: Uint32Array;
  totals: Uint32Array;
  comingCounts: Uint32Array;
  comingTotals: Uint32Array;
}

/** @param window how many months before the point in time are looked at */
function* cases({ totals, skills }: MonthlySeries, window: number): Generator<Case> {
  for (let now = MONTHS_BEFORE; now + AHEAD <= totals.length; now++) {
    const from = Math.max(0, now - window);
    const comingTotals = totals.subarray(now, now + AHEAD);
    for (const skill of skills) {
      const counts = skill.subarray(from, now);
      if (sum(counts) < POSTINGS_BEFORE) continue;
      const comingCounts = skill.subarray(now, now + AHEAD);
      yield { counts, totals: totals.subarray(from, now), comingCounts, comingTotals };
    }
  }
}

function outlookRows(series: MonthlySeries, window: number): QualityTable['rows'] {
  const year = new Tally();
  const months = new Tally();
  const busy = new Tally();
  for (const { counts, totals, comingCounts, comingTotals } of cases(series, window)) {
    const trend = logitTrend(counts, totals);
    if (!trend) continue;
    const last = totals.length - 1;
    const postings = sum(totals.subarray(-AHEAD));
    const whole = outlookTogether(trend, last, postings, AHEAD);
    year.add(whole, sum(comingCounts) / sum(comingTotals));
    for (const [at, month] of outlookOf(trend, last, AHEAD).entries()) {
      const size = comingTotals[at]!;
      if (size < trend.monthSize / 2) continue;
      const came = comingCounts[at]! / size;
      months.add(month, came);
      if (month.value * size >= 10) busy.add(month, came);
    }
  }
  const fitted = window === Number.POSITIVE_INFINITY ? 'all months before' : `${window} months before`;
  return [
    { what: '80 % outlook, share of the next 12 months', by: fitted, ...year.row() },
    { what: '80 % outlook, share of each coming month', by: fitted, ...months.row() },
    { what: 'the same where 10 or more are expected', by: fitted, ...busy.row() },
  ];
}

/** How often intervals held what came, and on which side they missed it. */
class Tally {
  private cases = 0;
  private held = 0;
  private above = 0;

  add({ low, high }: { low: number; high: number }, came: number): void {
    this.cases++;
    if (came > high) this.above++;
    else if (came >= low) this.held++;
  }

  row() {
    const part = (count: number) => Number((count / this.cases).toFixed(3));
    return {
      cases: this.cases,
      held: part(this.held),
      'came above': part(this.above),
      'came below': part(this.cases - this.held - this.above),
    };
  }
}

/** What a trend's word was worth: the year that came, beside all that was known and beside the year before, which has the same seasons. */
function trendRows(series: MonthlySeries): QualityTable['rows'] {
  const tallies = new Map<string, { all: Tally; year: Tally }>();
  for (const { counts, totals, comingCounts, comingTotals } of cases(series, Number.POSITIVE_INFINITY)) {
    const { word } = trendOf(counts, totals);
    const tally = tallies.get(word) ?? { all: new Tally(), year: new Tally() };
    tallies.set(word, tally);
    const came = sum(comingCounts) / sum(comingTotals);
    const year = sum(counts.subarray(-AHEAD)) / sum(totals.subarray(-AHEAD));
    tally.all.add(ALIKE, came / (sum(counts) / sum(totals)));
    if (year > 0) tally.year.add(ALIKE, came / year);
  }
  return [...tallies]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([word, { all, year }]) => [
      { what: `said ${word}: within 10 % of all before`, by: 'all months before', ...all.row() },
      { what: `said ${word}: within 10 % of the year before`, by: 'all months before', ...year.row() },
    ]);
}

const ALIKE = { low: 0.9, high: 1.1 };

function sum(values: Uint32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
