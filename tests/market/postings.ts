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

/** Made-up postings of every sort that an index must bear: without date, region, occupation, skills. */
export function randomPostings(seed: number, count: number, skillCount = 12): IndexedPosting[] {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, i) => ({
    id: 1000 + i,
    title: pick(TITLES),
    region: pick(REGIONS),
    occupation: pick(OCCUPATIONS),
    described: true,
    date: random() < 0.15 ? null : `${2023 + Math.floor(random() * 2)}-${pick(['01', '02', '07', '12'])}-15`,
    skills: Array.from({ length: skillCount }, (_, skill) => skill).filter(
      (skill) => random() < 0.6 / (1 + skill),
    ),
  }));
}

export function indexOf(postings: readonly IndexedPosting[], skillCount?: number): MarketIndex {
  const builder = new MarketIndexBuilder(skillCount);
  for (const posting of postings) builder.add(posting);
  return builder.build();
}
