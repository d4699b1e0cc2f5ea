import { buildMatcher, type MatchableSkill, type Matcher } from '@/lib/matching/matcher';
import { textTable } from '@/lib/taxonomy/files';
import { type LeftOutRow, type Taxonomy, TaxonomyError, type TaxonomyFormat } from '@/lib/taxonomy/format';
import type { TaxonomyOccupation } from '@/lib/taxonomy/occupation';
import type { LabelRule, Skill, SkillId, SkillKind, TaxonomySkill } from '@/lib/taxonomy/skill';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import type { Sqlite } from './client';
import { raiseVersion, versionOf } from './facts';
import { rematchAll } from './rematch';
import { STARTER_FOLDER, taxonomyFolder } from './taxonomy-folder';

export interface LoadedTaxonomy {
  title: string;
  /** Skills of this form in the database after loading, their labels and occupations. */
  skills: number;
  labels: number;
  occupations: number;
  leftOut: readonly LeftOutRow[];
  notes: readonly string[];
}

/**
 * Puts a taxonomy in place of an earlier loading of the same form, and matches every stored posting and credential
 * anew; all or nothing. Skills that were there before keep their numbers. A taxonomy without skills, or without
 * occupations, leaves those that were loaded before.
 * @param instead takes all other taxonomies out
 * @throws TaxonomyError when it is empty, or would leave no skill at all
 */
export function loadTaxonomy(
  db: Sqlite,
  { name, title }: Pick<TaxonomyFormat, 'name' | 'title'>,
  { skills, occupations, leftOut, notes }: Taxonomy,
  { instead = false, now }: { instead?: boolean; now: Date },
): LoadedTaxonomy {
  if (skills.length + occupations.length === 0) {
    throw new TaxonomyError(title, null, 'no skill and no occupation stands in these files');
  }
  return db
    .transaction(() => {
      if (instead) db.prepare('DELETE FROM taxonomies WHERE format <> ?').run(name);
      const id = db
        .prepare(
          `INSERT INTO taxonomies (format, title, loaded_at) VALUES (?, ?, ?)
           ON CONFLICT (format) DO UPDATE SET title = excluded.title, loaded_at = excluded.loaded_at RETURNING id`,
        )
        .pluck()
        .get(name, title, now.toISOString()) as number;
      if (skills.length > 0) writeSkills(db, id, skills);
      if (occupations.length > 0) writeOccupations(db, id, occupations);
      if (db.prepare('SELECT 1 FROM skills').get() === undefined) {
        throw new TaxonomyError(
          title,
          null,
          'there are occupations here but no skills; load them beside the taxonomies that are there, without --instead',
        );
      }
      raiseVersion(db, 'taxonomy_version');
      rematchAll(db, () => loadMatcher(db));
      return { title, ...countsOf(db, id), leftOut, notes };
    })
    .immediate();
}

function countsOf(db: Sqlite, taxonomyId: number): Pick<LoadedTaxonomy, 'skills' | 'labels' | 'occupations'> {
  return db
    .prepare(
      `SELECT (SELECT count(*) FROM skills WHERE taxonomy_id = @id) AS skills,
         (SELECT count(*) FROM skill_labels l JOIN skills s ON s.id = l.skill_id WHERE s.taxonomy_id = @id) AS labels,
         (SELECT count(*) FROM occupations WHERE taxonomy_id = @id) AS occupations`,
    )
    .get({ id: taxonomyId }) as Pick<LoadedTaxonomy, 'skills' | 'labels' | 'occupations'>;
}

function writeSkills(db: Sqlite, taxonomyId: number, skills: readonly TaxonomySkill[]): void {
  const uris = new Set(skills.map(({ uri }) => uri));
  const before = db.prepare('SELECT id, uri FROM skills WHERE taxonomy_id = ?').all(taxonomyId) as {
    id: number;
    uri: string;
  }[];
  const remove = db.prepare('DELETE FROM skills WHERE id = ?');
  for (const { id, uri } of before) if (!uris.has(uri)) remove.run(id);
  db.prepare('DELETE FROM skill_labels WHERE skill_id IN (SELECT id FROM skills WHERE taxonomy_id = ?)').run(
    taxonomyId,
  );
  const put = db
    .prepare(
      `INSERT INTO skills (taxonomy_id, uri, name, kind, "group", flags)
       VALUES (@taxonomyId, @uri, @name, @kind, @group, @flags)
       ON CONFLICT (uri) DO UPDATE SET taxonomy_id = excluded.taxonomy_id, name = excluded.name,
         kind = excluded.kind, "group" = excluded."group", flags = excluded.flags
       RETURNING id`,
    )
    .pluck();
  const putLabel = db.prepare('INSERT INTO skill_labels (skill_id, text, rule) VALUES (?, ?, ?)');
  for (const { uri, name, kind, group, labels, flags = [] } of skills) {
    const id = put.get({ taxonomyId, uri, name, kind, group, flags: flags.join(',') || null });
    for (const { text, rule } of labels) putLabel.run(id, text, rule);
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

/** Loads the starter lexicon into a database that has no taxonomy yet. */
export function ensureTaxonomy(db: Sqlite, now: Date): void {
  const { n } = db.prepare('SELECT count(*) AS n FROM taxonomies').get() as { n: number };
  if (n > 0) return;
  const folder = taxonomyFolder(STARTER_FOLDER);
  const tables = folder.names.filter((name) => name.endsWith('.csv')).map((name) => textTable(folder, name));
  loadTaxonomy(db, starter, lexicon(tables), { now });
}

/**
 * The matcher over all labels of all taxonomies. A label that two taxonomies have belongs to the one loaded first,
 * under its rule alone: what that one finds only as a term is found nowhere else through the other.
 */
export function loadMatcher(db: Sqlite): Matcher {
  const rows = db
    .prepare(
      `SELECT s.id, s.taxonomy_id AS taxonomyId, s.kind, l.text, l.rule
       FROM skills s JOIN skill_labels l ON l.skill_id = s.id ORDER BY s.taxonomy_id, s.id, l.id`,
    )
    .all() as { id: SkillId; taxonomyId: number; kind: SkillKind; text: string; rule: LabelRule }[];
  const owners = new Map<string, number>();
  const covers = new Map<SkillId, SkillId[]>();
  const relations = db
    .prepare(
      "SELECT skill_id AS id, other_id AS other FROM skill_relations WHERE relation = 'covers' ORDER BY id",
    )
    .all() as { id: SkillId; other: SkillId }[];
  for (const { id, other } of relations) covers.set(id, [...(covers.get(id) ?? []), other]);
  const skills: (MatchableSkill & { labels: { text: string; rule: LabelRule }[] })[] = [];
  for (const { id, taxonomyId, kind, text, rule } of rows) {
    const key = text.toLowerCase().replaceAll('-', ' ');
    if (!owners.has(key)) owners.set(key, taxonomyId);
    else if (owners.get(key) !== taxonomyId) continue;
    let skill = skills.at(-1);
    if (skill?.id !== id) {
      skill = { id, kind, labels: [], covers: covers.get(id) ?? [] };
      skills.push(skill);
    }
    skill.labels.push({ text, rule });
  }
  return buildMatcher(skills);
}

const builtMatchers = new WeakMap<Sqlite, { version: number; matcher: Matcher }>();

/**
 * The matcher of the skills as they are, built once for each version of them. To be called inside the transaction that
 * writes what it finds, so that nobody can change the skills in between.
 */
export function currentMatcher(db: Sqlite): Matcher {
  const version = versionOf(db, 'taxonomy_version');
  const built = builtMatchers.get(db);
  if (built?.version === version) return built.matcher;
  const matcher = loadMatcher(db);
  builtMatchers.set(db, { version, matcher });
  return matcher;
}

/** Every skill by its number. */
export function skillsById(db: Sqlite): Map<SkillId, Skill> {
  const rows = db.prepare('SELECT id, name, kind, "group" FROM skills').all() as Skill[];
  return new Map(rows.map((skill) => [skill.id, skill]));
}
