import { deflateSync, inflateSync } from 'node:zlib';
import { compileMatcher } from '@/lib/matching/compile';
import { type MatchableSkill, matcherOf } from '@/lib/matching/matcher';
import { byLanguage, type MatcherOf } from '@/lib/matching/matchers';
import type { OccupationLabel } from '@/lib/taxonomy/occupations/finder';
import type { LabelRule, Skill, SkillId } from '@/lib/taxonomy/skill';
import type { Sqlite } from './client';
import { canonicalSkills } from './skill-links';
import { BY_PRECEDENCE } from './taxonomy-order';

/** A label of a skill; labels of earlier taxonomies go before those of later ones. */
export interface SetLabel {
  skill: SkillId;
  /** The place of its taxonomy: own before starter before the others as they were loaded. */
  rank: number;
  text: string;
  rule: LabelRule;
  /** ISO 639-1; null in every language. */
  language: string | null;
}

/** All by which texts are matched. Of skills that are joined, one alone is in it, with the labels of all. */
export interface SkillSet {
  skills: Skill[];
  labels: SetLabel[];
  /** Certificates, and a skill that each stands for. */
  covers: [SkillId, SkillId][];
}

/** The skills that are wanted, as the tables have them; of skills that are joined the first. */
function wantedList(db: Sqlite, joined: ReadonlyMap<SkillId, SkillId>): Skill[] {
  const rows = db
    .prepare(
      `SELECT s.id, s.name, s.kind, s."group" FROM skills s JOIN taxonomies t ON t.id = s.taxonomy_id
       WHERE s.gone = 0 AND EXISTS
         (SELECT 1 FROM skill_labels l WHERE l.skill_id = s.id AND l.rule NOT IN ('never', 'hint'))
       ORDER BY ${BY_PRECEDENCE}, s.id`,
    )
    .all() as Skill[];
  return joined.size === 0 ? rows : rows.filter(({ id }) => !joined.has(id));
}

/** All that is wanted, as the tables have it. */
export function wantedSkills(db: Sqlite): SkillSet {
  const joined = canonicalSkills(db);
  const canonical = (id: SkillId) => joined.get(id) ?? id;
  const labels = db
    .prepare(
      `SELECT s.id AS skill, t.rank, l.text, l.rule, l.language
       FROM (SELECT t.id, row_number() OVER (ORDER BY ${BY_PRECEDENCE}) AS rank FROM taxonomies t) t
         JOIN skills s ON s.taxonomy_id = t.id JOIN skill_labels l ON l.skill_id = s.id
       WHERE s.gone = 0 ORDER BY t.rank, s.id, l.id`,
    )
    .all() as SetLabel[];
  const covers = db
    .prepare("SELECT skill_id, other_id FROM skill_relations WHERE relation = 'covers' ORDER BY id")
    .raw()
    .all() as [SkillId, SkillId][];
  return {
    skills: wantedList(db, joined),
    labels: joined.size === 0 ? labels : labels.map((label) => ({ ...label, skill: canonical(label.skill) })),
    covers: covers.map(([skill, other]) => [canonical(skill), canonical(other)]),
  };
}

/** The titles of occupations as the tables have them. */
export function wantedTitles(db: Sqlite): OccupationLabel[] {
  return db
    .prepare(
      `SELECT o.code, o.isco, l.text AS label FROM occupations o JOIN occupation_labels l ON l.occupation_id = o.id
       ORDER BY o.taxonomy_id, o.id, l.id`,
    )
    .all() as OccupationLabel[];
}

/** All by which the figures were made. */
export function skillsInForce(db: Sqlite): SkillSet {
  const skills = kept<Skill[]>(db, 'skills');
  const rest = kept<Omit<SkillSet, 'skills'>>(db, 'labels');
  return skills && rest ? { skills, ...rest } : wantedSkills(db);
}

/** The skills alone, which is quicker. */
export function skillListInForce(db: Sqlite): Skill[] {
  return kept<Skill[]>(db, 'skills') ?? wantedList(db, canonicalSkills(db));
}

/** The titles of occupations by which the figures were made. */
export function titlesInForce(db: Sqlite): OccupationLabel[] {
  return kept<OccupationLabel[]>(db, 'titles') ?? wantedTitles(db);
}

/** Keeps what is in force aside, before the tables are changed; what is kept already stays. To be called inside a transaction. */
export function keepInForce(db: Sqlite): void {
  if (db.prepare('SELECT 1 FROM skills_in_force').get() !== undefined) return;
  const put = db.prepare('INSERT INTO skills_in_force (name, content) VALUES (?, ?)');
  const { skills, ...rest } = wantedSkills(db);
  put.run('skills', packed(skills));
  put.run('labels', packed(rest));
  put.run('titles', packed(wantedTitles(db)));
}

/** From here on the tables are in force. To be called inside a transaction. */
export function dropInForce(db: Sqlite): void {
  db.prepare('DELETE FROM skills_in_force').run();
}

const packed = (content: unknown): Buffer => deflateSync(JSON.stringify(content), { level: 1 });

function kept<Content>(db: Sqlite, name: 'skills' | 'labels' | 'titles'): Content | null {
  const content = db.prepare('SELECT content FROM skills_in_force WHERE name = ?').pluck().get(name) as
    | Buffer
    | undefined;
  return content === undefined ? null : (JSON.parse(inflateSync(content).toString('utf8')) as Content);
}

/** The labels of one version of the skills by language, and the matchers that are made of them when they are first needed. */
export interface Matchers {
  /** In memory that threads may share. */
  compiledOf: (language: string | null) => Uint8Array;
  matcherOf: MatcherOf;
}

/** The matchers of a set. */
export function matchersOfSet(set: SkillSet): Matchers {
  const languages = languagesOf(set);
  const compiledOf = byLanguage(languages, (language) =>
    compileMatcher(matchableSkills(set, language), { language, shared: true }),
  );
  return { compiledOf, matcherOf: byLanguage(languages, (language) => matcherOf(compiledOf(language))) };
}

function languagesOf({ labels }: SkillSet): ReadonlySet<string> {
  return new Set(labels.flatMap(({ language }) => language ?? []));
}

/**
 * What the matcher of a language is built of: the labels of that language and those of every language. A label that two
 * taxonomies have belongs to the earlier one, under its rule alone: what that one finds only as a term is found nowhere else
 * through the other. Hints are nobody's alone.
 */
export function matchableSkills({ skills, labels, covers }: SkillSet, language: string): MatchableSkill[] {
  const kinds = new Map(skills.map(({ id, kind }) => [id, kind]));
  const covered = new Map<SkillId, SkillId[]>();
  for (const [skill, other] of covers) covered.set(skill, [...(covered.get(skill) ?? []), other]);
  const owners = new Map<string, number>();
  const matchable: (MatchableSkill & { labels: { text: string; rule: LabelRule }[] })[] = [];
  for (const { skill: id, rank, text, rule, language: spoken } of labels) {
    if (spoken !== null && spoken !== language) continue;
    if (rule !== 'hint') {
      const key = text.toLowerCase().replaceAll('-', ' ');
      if (!owners.has(key)) owners.set(key, rank);
      else if (owners.get(key) !== rank) continue;
    }
    let skill = matchable.at(-1);
    if (skill?.id !== id) {
      skill = { id, kind: kinds.get(id) ?? 'hard', labels: [], covers: covered.get(id) ?? [] };
      matchable.push(skill);
    }
    skill.labels.push({ text, rule });
  }
  return matchable;
}
