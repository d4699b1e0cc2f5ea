import { Market } from '@/lib/market/market';
import type { IndexedPosting } from '@/lib/market/market-index';
import type { Slice } from '@/lib/market/slice';
import type { Credential, TaughtSkill } from '@/lib/relevance/credential';
import { MarketView } from '@/lib/relevance/market-view';
import type { SkillKind } from '@/lib/taxonomy/skill';
import { indexOf } from '../market/postings';

/** The skills of these tests: the number is the id, the letter of the kind is in the name. */
export const SKILLS = {
  SQL: [1, 'tool'],
  Python: [2, 'tool'],
  Statistics: [3, 'knowledge'],
  Teamwork: [4, 'soft'],
  Communication: [5, 'soft'],
  'Fax machines': [6, 'tool'],
  'Windows Vista': [7, 'tool'],
  Telex: [8, 'hard'],
  French: [9, 'language'],
  PMP: [10, 'certificate'],
} as const satisfies Record<string, readonly [number, SkillKind]>;
export type SkillName = keyof typeof SKILLS;

export function taught(name: SkillName, weight = 1): TaughtSkill {
  const [id, kind] = SKILLS[name];
  return {
    skill: { id, name, kind, group: 'made up' },
    weight,
    origin: 'declared',
    passage: name,
    rule: null,
  };
}

export function credential(
  names: readonly (SkillName | readonly [SkillName, number])[],
  more: Partial<Credential> = {},
): Credential {
  const skills = names.map((name) =>
    typeof name === 'string' ? taught(name) : taught(...(name as [SkillName, number])),
  );
  return {
    id: 1,
    title: 'A course',
    provider: 'A school',
    declared: skills.length,
    unrecognised: [],
    taught: skills,
    ...more,
  };
}

/** Some postings that ask for the same skills; `month` gives each its date, undated by default. */
export function postings(
  count: number,
  names: readonly SkillName[] = [],
  more: Partial<Pick<IndexedPosting, 'region' | 'occupation' | 'described'>> & {
    date?: (i: number) => string;
  } = {},
): IndexedPosting[] {
  const { date, ...fields } = more;
  return Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    title: 'Job',
    region: null,
    occupation: null,
    described: true,
    skills: names.map((name) => SKILLS[name][0]),
    ...fields,
    date: date ? date(i) : null,
  }));
}

/** The slice as a matcher sees it that finds 85 of 100 mentions, whatever ours does. */
export function view(all: readonly IndexedPosting[], slice: Slice = {}): MarketView {
  return new MarketView(new Market(indexOf(all), slice), { recall: 0.85 });
}
