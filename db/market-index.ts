import { MarketIndexBuilder } from '@/lib/market/builder';
import { DIMENSION_NAMES, type DimensionName } from '@/lib/market/dimensions';
import type { MarketIndex } from '@/lib/market/market-index';
import type { Sqlite } from './client';
import { shown } from './shown';
import { askedSkillsOf } from './skill-blob';

/** Where the database holds each dimension of a posting. */
const COLUMNS: Readonly<Record<DimensionName, string>> = {
  country: 'p.country',
  region: 'p.region',
  isco: 'p.isco',
  sector: 'p.sector',
  employer: 'p.employer',
  type: 'p.employment_type',
  workplace: 'p.workplace',
  degree: 'p.degree',
  currency: 'p.pay_currency',
  language: 'p.language',
  dataset: 'i.file',
};

/** Columns in front of the dimensions, in the order in which rows are read. */
const FIRST = [
  'p.id',
  'p.title',
  'p.occupation',
  'p.first_seen',
  'p.described',
  'p.pay_yearly',
  'p.experience_years',
  's.skills',
] as const;

/** Builds the market index from all postings that are shown. Rows are read raw: naming their columns would cost more than reading them. */
export function buildMarketIndex(db: Sqlite): MarketIndex {
  const most = db.prepare('SELECT coalesce(max(id), 0) FROM skills').pluck().get() as number;
  const builder = new MarketIndexBuilder(most + 1);
  const rows = db
    .prepare(
      `SELECT ${[...FIRST, ...DIMENSION_NAMES.map((name) => COLUMNS[name])].join(', ')}
       FROM postings p JOIN posting_skills s ON s.posting_id = p.id JOIN imports i ON i.id = p.import_id
       WHERE ${shown('postings', 'p')} ORDER BY p.id`,
    )
    .raw()
    .iterate() as IterableIterator<
    [
      id: number,
      title: string,
      occupation: string | null,
      date: string | null,
      described: number,
      pay: number | null,
      experience: number | null,
      skills: Buffer,
      ...dimensions: (string | null)[],
    ]
  >;
  for (const [id, title, occupation, date, described, pay, experience, skills, ...values] of rows) {
    const dimensions: Partial<Record<DimensionName, string | null>> = {};
    DIMENSION_NAMES.forEach((name, i) => {
      dimensions[name] = values[i] ?? null;
    });
    builder.add({
      ...dimensions,
      ...askedSkillsOf(skills),
      id,
      title,
      occupation,
      date,
      described: described === 1,
      pay,
      experience,
    });
  }
  return builder.build();
}
