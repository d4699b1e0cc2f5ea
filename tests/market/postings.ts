import { MarketIndexBuilder } from '@/lib/market/builder';
import type { IndexedPosting, MarketIndex } from '@/lib/market/market-index';
import { seeded } from '../stats/random';

const TITLES = [
  'Staff Nurse',
  'Senior staff nurse',
  'Data Analyst',
  'Pflegefachkraft für Kinder',
  'IT Auditor',
  '',
];
const REGIONS = ['Kent', 'KENT', 'Surrey', 'Île-de-France', null];
const OCCUPATIONS = ['Nurse', 'Data analysts', null, 'Carer'];
/** Values of the other dimensions, some not stated. */
const VALUES = {
  country: ['GB', 'FR', null],
  isco: ['2221', '2511', '2512', '5321', null],
  sector: ['Health', 'Computing', null],
  employer: ['Alpha', 'Beta', 'Gamma', 'Delta', null],
  type: ['Full-time', 'Part-time', null],
  workplace: ['remote', 'hybrid', 'on-site', null],
  degree: ['required', 'or equivalent', 'preferred', 'none named', null],
  currency: ['GBP', 'GBP', 'EUR', null],
  language: ['en', 'fr'],
  dataset: ['one.csv', 'two.csv'],
} as const;

export interface MadeUpPosting extends IndexedPosting {
  skills: number[];
  levels: number[];
}

/** Made-up postings of every sort that an index must bear: without date, region, occupation, skills. */
export function randomPostings(seed: number, count: number, skillCount = 12): MadeUpPosting[] {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const skills = Array.from({ length: skillCount }, (_, skill) => skill).filter(
      (skill) => random() < 0.6 / (1 + skill),
    );
    const others = Object.fromEntries(
      Object.entries(VALUES).map(([name, values]) => [name, pick<string | null>(values)]),
    );
    return {
      ...others,
      id: 1000 + i,
      title: pick(TITLES),
      region: pick(REGIONS),
      occupation: pick(OCCUPATIONS),
      described: true,
      date:
        random() < 0.15 ? null : `${2023 + Math.floor(random() * 2)}-${pick(['01', '02', '07', '12'])}-15`,
      pay: others.currency ? 20_000 + Math.floor(random() * 60_000) : null,
      experience: random() < 0.5 ? null : Math.floor(random() * 10),
      skills,
      levels: skills.map(() => Math.floor(random() * 3)),
    };
  });
}

export function indexOf(postings: readonly IndexedPosting[], skillCount?: number): MarketIndex {
  const builder = new MarketIndexBuilder(skillCount);
  for (const posting of postings) builder.add(posting);
  return builder.build();
}
