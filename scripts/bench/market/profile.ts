import type { Sqlite } from '@/db/client';
import { shown } from '@/db/shown';
import { askedSkillsOf } from '@/db/skill-blob';
import { UsageError } from '../../cli';

/** What is taken of a posting that others are made after. */
export interface Prototype {
  title: string;
  occupation: string | null;
  isco: string | null;
  sector: string | null;
  type: string | null;
  workplace: string | null;
  degree: string | null;
  pay: number | null;
  currency: string | null;
  experience: number | null;
  dataset: string;
  described: boolean;
  /** Numbers of the profile's skills, from 0, and how firmly each is asked for. */
  skills: Uint16Array;
  levels: Uint8Array;
  /** The prototypes of the same kind of work, this one among them: `MarketProfile.kinds[kind]`. */
  kind: number;
}

/** A set of postings that others are made after. */
export interface MarketProfile {
  prototypes: readonly Prototype[];
  /** All (posting, skill) pairs of each kind of work, as skill numbers: a random one is a skill as often as the kind asks for it. */
  kinds: readonly Uint16Array[];
  /** For each skill number its id in the database. */
  skillIds: readonly number[];
  /** Skills a posting, on average. */
  meanSkills: number;
}

interface Row extends Omit<Prototype, 'skills' | 'levels' | 'kind' | 'described'> {
  described: number;
  packed: Buffer;
}

/**
 * The profile of a database's postings. Postings of one unit group of ISCO-08 are one kind of work; those without a group, and
 * those of groups with few postings, are taken together.
 * @throws UsageError where there are none
 */
export function profileOf(db: Sqlite): MarketProfile {
  const rows = db
    .prepare(
      `SELECT p.title, p.occupation, p.isco, p.sector, p.employment_type AS type, p.workplace, p.degree, p.pay_yearly AS pay,
         p.pay_currency AS currency, p.experience_years AS experience, i.file AS dataset, p.described, s.skills AS packed
       FROM postings p JOIN posting_skills s ON s.posting_id = p.id JOIN imports i ON i.id = p.import_id
       WHERE ${shown('postings', 'p')} ORDER BY p.id`,
    )
    .all() as Row[];
  if (rows.length === 0) throw new UsageError('This database holds no postings to make others after.');
  const skillIds: number[] = [];
  const numberOf = new Map<number, number>();
  const number = (id: number) => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, skillIds.length);
    return skillIds.push(id) - 1;
  };
  const kindOf = kindsOfWork(rows);
  const groupOf = madeUpGroups();
  const prototypes = rows.map(({ packed, described, ...row }): Prototype => {
    const asked = askedSkillsOf(packed);
    return {
      ...row,
      isco: row.isco ?? groupOf(row.title),
      described: described === 1,
      skills: Uint16Array.from(asked.skills, number),
      levels: asked.levels,
      kind: kindOf(row.isco),
    };
  });
  const pairs: number[][] = [];
  for (const { kind, skills } of prototypes) {
    pairs[kind] ??= [];
    pairs[kind].push(...skills);
  }
  return {
    prototypes,
    kinds: Array.from(pairs, (each) => Uint16Array.from(each ?? [])),
    skillIds,
    meanSkills: prototypes.reduce((sum, { skills }) => sum + skills.length, 0) / prototypes.length,
  };
}

/** Postings that a unit group must have to be a kind of work of its own. */
const FEW = 10;

function kindsOfWork(rows: readonly { isco: string | null }[]): (isco: string | null) => number {
  const sizes = new Map<string, number>();
  for (const { isco } of rows) if (isco) sizes.set(isco, (sizes.get(isco) ?? 0) + 1);
  const large = [...sizes].filter(([, size]) => size >= FEW).map(([isco]) => isco);
  const numbers = new Map(large.map((isco, i) => [isco, i + 1]));
  return (isco) => numbers.get(isco ?? '') ?? 0;
}

/** As many unit groups as come in besides those of the postings. */
const MADE_UP_GROUPS = 130;

/** For every second title without a unit group one of some made-up ones, so that there are as many groups as in a large market. */
function madeUpGroups(): (title: string) => string | null {
  const groups = new Map<string, string | null>();
  return (title) => {
    const known = groups.get(title);
    if (known !== undefined) return known;
    const number = groups.size % (2 * MADE_UP_GROUPS);
    const group = number % 2 === 0 ? String(1500 + (((number / 2) * 61) % 7900)) : null;
    groups.set(title, group);
    return group;
  };
}
