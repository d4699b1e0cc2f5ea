import { type Matcher, matcherOf } from '@/lib/matching/matcher';
import { byLanguage, type MatcherOf } from '@/lib/matching/matchers';
import { textTable } from '@/lib/taxonomy/files';
import { type LeftOutRow, type Taxonomy, TaxonomyError, type TaxonomyFormat } from '@/lib/taxonomy/format';
import { languageOfLabel } from '@/lib/taxonomy/labels';
import type { TaxonomyOccupation } from '@/lib/taxonomy/occupation';
import type { Skill, SkillId, TaxonomySkill } from '@/lib/taxonomy/skill';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import type { Sqlite } from './client';
import { versionOf } from './facts';
import { compiledMatcher } from './matcher-cache';
import { changeSkills } from './skill-changes';
import { planLinks, putLinks } from './skill-links';
import { type Matchers, matchableSkills, skillListInForce, skillsInForce } from './skill-set';
import { STARTER_FOLDER, taxonomyFolder } from './taxonomy-folder';

export interface LoadedTaxonomy {
  title: string;
  /** Skills of this form in the database after loading, their labels and occupations. */
  skills: number;
  labels: number;
  occupations: number;
  /** How many of its skills are one with a skill of another taxonomy. */
  joined: number;
  leftOut: readonly LeftOutRow[];
  notes: readonly string[];
}

/**
 * Puts a taxonomy in place of an earlier loading of the same form, all or nothing. Where postings or credentials are stored it
 * comes in force by `rematch`, at once elsewhere. Skills that were there before keep their numbers. A taxonomy without skills, or
 * without occupations, leaves those that were loaded before.
 * @param instead takes all other taxonomies out
 * @throws TaxonomyError when it is empty, or would leave no skill at all
 */
export function loadTaxonomy(
  db: Sqlite,
  { name, title }: Pick<TaxonomyFormat, 'name' | 'title'>,
  { skills, occupations, leftOut, notes, ignored }: Taxonomy,
  { instead = false, now }: { instead?: boolean; now: Date },
): LoadedTaxonomy {
  if (skills.length + occupations.length + (ignored?.length ?? 0) === 0) {
    throw new TaxonomyError(title, null, 'no skill and no occupation stands in these files');
  }
  const request = { format: name, skills, instead };
  const planned = planLinks(db, request);
  return changeSkills(db, () => {
    const before = versionOf(db, 'taxonomy_version');
    if (instead) takeOutOthers(db, name);
    const id = db
      .prepare(
        `INSERT INTO taxonomies (format, title, loaded_at) VALUES (?, ?, ?)
           ON CONFLICT (format) DO UPDATE SET title = excluded.title, loaded_at = excluded.loaded_at RETURNING id`,
      )
      .pluck()
      .get(name, title, now.toISOString()) as number;
    if (skills.length > 0) writeSkills(db, id, skills);
    if (occupations.length > 0) writeOccupations(db, id, occupations);
    if (ignored) writeIgnored(db, ignored, now);
    if (db.prepare('SELECT 1 FROM skills WHERE gone = 0').get() === undefined) {
      throw new TaxonomyError(
        title,
        null,
        'there are occupations here but no skills; load them beside the taxonomies that are there, without --instead',
      );
    }
    putLinks(db, planned.version === before ? planned : planLinks(db, request));
    return { title, ...countsOf(db, id), leftOut, notes };
  });
}

function takeOutOthers(db: Sqlite, format: string): void {
  const others = '(SELECT id FROM taxonomies WHERE format <> ?)';
  const skills = `(SELECT id FROM skills WHERE taxonomy_id IN ${others})`;
  db.prepare(`DELETE FROM skill_labels WHERE skill_id IN ${skills}`).run(format);
  db.prepare(`UPDATE skills SET gone = 1 WHERE taxonomy_id IN ${others}`).run(format);
  db.prepare(`DELETE FROM occupations WHERE taxonomy_id IN ${others}`).run(format);
}

type Counts = Pick<LoadedTaxonomy, 'skills' | 'labels' | 'occupations' | 'joined'>;

function countsOf(db: Sqlite, taxonomyId: number): Counts {
  return db
    .prepare(
      `SELECT (SELECT count(*) FROM skills WHERE taxonomy_id = @id AND gone = 0) AS skills,
         (SELECT count(*) FROM skill_labels l JOIN skills s ON s.id = l.skill_id WHERE s.taxonomy_id = @id) AS labels,
         (SELECT count(*) FROM occupations WHERE taxonomy_id = @id) AS occupations,
         (SELECT count(DISTINCT s.id) FROM skill_links k JOIN skills s ON s.id IN (k.skill_id, k.other_id)
          WHERE k.state = 'joined' AND s.taxonomy_id = @id AND s.gone = 0) AS joined`,
    )
    .get({ id: taxonomyId }) as Counts;
}

function writeSkills(db: Sqlite, taxonomyId: number, skills: readonly TaxonomySkill[]): void {
  const uris = new Set(skills.map(({ uri }) => uri));
  const before = db.prepare('SELECT id, uri FROM skills WHERE taxonomy_id = ?').all(taxonomyId) as {
    id: number;
    uri: string;
  }[];
  const remove = db.prepare('UPDATE skills SET gone = 1 WHERE id = ?');
  for (const { id, uri } of before) if (!uris.has(uri)) remove.run(id);
  db.prepare('DELETE FROM skill_labels WHERE skill_id IN (SELECT id FROM skills WHERE taxonomy_id = ?)').run(
    taxonomyId,
  );
  const put = db
    .prepare(
      `INSERT INTO skills (taxonomy_id, uri, name, kind, "group", flags)
       VALUES (@taxonomyId, @uri, @name, @kind, @group, @flags)
       ON CONFLICT (uri) DO UPDATE SET taxonomy_id = excluded.taxonomy_id, name = excluded.name,
         kind = excluded.kind, "group" = excluded."group", flags = excluded.flags, gone = 0
       RETURNING id`,
    )
    .pluck();
  const putLabel = db.prepare(
    'INSERT INTO skill_labels (skill_id, text, rule, language) VALUES (?, ?, ?, ?)',
  );
  for (const { uri, name, kind, group, labels, flags = [] } of skills) {
    const id = put.get({ taxonomyId, uri, name, kind, group, flags: flags.join(',') || null });
    for (const label of labels) putLabel.run(id, label.text, label.rule, languageOfLabel(kind, label));
  }
  db.prepare(
    `DELETE FROM skill_relations WHERE relation = 'covers'
       AND skill_id IN (SELECT id FROM skills WHERE taxonomy_id = ?)`,
  ).run(taxonomyId);
  const putCovered = db.prepare(
    `INSERT INTO skill_relations (skill_id, relation, other_id)
     SELECT s.id, 'covers', o.id FROM skills s, skills o WHERE s.uri = ? AND o.uri = ?`,
  );
  for (const { uri, covers = [] } of skills) for (const covered of covers) putCovered.run(uri, covered);
}

function writeOccupations(db: Sqlite, taxonomyId: number, occupations: readonly TaxonomyOccupation[]): void {
  db.prepare('DELETE FROM occupations WHERE taxonomy_id = ?').run(taxonomyId);
  const put = db
    .prepare('INSERT INTO occupations (taxonomy_id, code, isco, name) VALUES (?, ?, ?, ?) RETURNING id')
    .pluck();
  const putLabel = db.prepare('INSERT INTO occupation_labels (occupation_id, text) VALUES (?, ?)');
  for (const { code, isco, name, labels } of occupations) {
    const id = put.get(taxonomyId, code, isco, name);
    for (const text of labels) putLabel.run(id, text);
  }
}

function writeIgnored(db: Sqlite, phrases: readonly string[], now: Date): void {
  db.prepare('DELETE FROM ignored_phrases').run();
  const put = db.prepare('INSERT INTO ignored_phrases (phrase, ignored_at) VALUES (?, ?)');
  for (const phrase of phrases) put.run(phrase, now.toISOString());
}

/** Loads the starter lexicon into a database that has no taxonomy yet. */
export function ensureTaxonomy(db: Sqlite, now: Date): void {
  const { n } = db.prepare('SELECT count(*) AS n FROM taxonomies').get() as { n: number };
  if (n > 0) return;
  const folder = taxonomyFolder(STARTER_FOLDER);
  const tables = folder.names.filter((name) => name.endsWith('.csv')).map((name) => textTable(folder, name));
  loadTaxonomy(db, starter, lexicon(tables), { now });
}

/** The matcher of a language (ISO 639-1) over the labels in force. */
export function loadMatcher(db: Sqlite, language = 'en'): Matcher {
  return matcherOf(compiledInForce(db, language));
}

function compiledInForce(db: Sqlite, language: string): Uint8Array {
  return compiledMatcher(db, language, () => matchableSkills(skillsInForce(db), language));
}

const builtMatchers = new WeakMap<Sqlite, Matchers & { version: number }>();

/**
 * The matchers of the skills in force by language, each built once for each version of the skills. To be called inside the
 * transaction that writes what they find, so that nobody can change the skills in between.
 */
export function matchersInForce(db: Sqlite): Matchers {
  const version = versionOf(db, 'matched_version');
  const built = builtMatchers.get(db);
  if (built?.version === version) return built;
  const withLabels = new Set(
    db
      .prepare('SELECT DISTINCT language FROM skill_labels WHERE language IS NOT NULL')
      .pluck()
      .all() as string[],
  );
  const compiledOf = byLanguage(withLabels, (language) => compiledInForce(db, language));
  const made = {
    version,
    compiledOf,
    matcherOf: byLanguage(withLabels, (language) => matcherOf(compiledOf(language))),
  };
  builtMatchers.set(db, made);
  return made;
}

/** The matchers of `matchersInForce`. */
export function currentMatchers(db: Sqlite): MatcherOf {
  return matchersInForce(db).matcherOf;
}

/** Every skill in force by its number; of skills that are joined, one. */
export function skillsById(db: Sqlite): Map<SkillId, Skill> {
  return new Map(skillListInForce(db).map((skill) => [skill.id, skill]));
}
