import { buildMatcher, type MatchableSkill, type Matcher } from '@/lib/matching/matcher';
import { TaxonomyError, type TaxonomyFolder, type TaxonomyFormat } from '@/lib/taxonomy/format';
import type { LabelRule, Skill, SkillId, SkillKind } from '@/lib/taxonomy/skill';
import { starter } from '@/lib/taxonomy/starter';
import type { Sqlite } from './client';
import { raiseVersion, versionOf } from './facts';
import { rematchAll } from './rematch';
import { STARTER_FOLDER, taxonomyFolder } from './taxonomy-folder';

export interface LoadedTaxonomy {
  title: string;
  skills: number;
  labels: number;
}

/**
 * Loads a taxonomy in place of an earlier loading of the same format, and matches every stored posting and
 * credential anew; all or nothing. Skills that were there before keep their numbers.
 * @param instead takes all other taxonomies out
 */
export function loadTaxonomy(
  db: Sqlite,
  format: TaxonomyFormat,
  folder: TaxonomyFolder,
  { instead = false, now }: { instead?: boolean; now: Date },
): LoadedTaxonomy {
  const skills = format.read(folder);
  if (skills.length === 0) throw new TaxonomyError(format.title, null, 'no skill stands in these files');
  db.transaction(() => {
    if (instead) db.prepare('DELETE FROM taxonomies WHERE format <> ?').run(format.name);
    db.prepare(
      `INSERT INTO taxonomies (format, title, loaded_at) VALUES (?, ?, ?)
       ON CONFLICT (format) DO UPDATE SET title = excluded.title, loaded_at = excluded.loaded_at`,
    ).run(format.name, format.title, now.toISOString());
    const { id } = db.prepare('SELECT id FROM taxonomies WHERE format = ?').get(format.name) as {
      id: number;
    };
    writeSkills(db, id, skills);
    raiseVersion(db, 'taxonomy_version');
    rematchAll(db, () => loadMatcher(db));
  }).immediate();
  return {
    title: format.title,
    skills: skills.length,
    labels: skills.reduce((sum, { labels }) => sum + labels.length, 0),
  };
}

function writeSkills(db: Sqlite, taxonomyId: number, skills: ReturnType<TaxonomyFormat['read']>): void {
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
  const put = db.prepare(
    `INSERT INTO skills (taxonomy_id, uri, name, kind, "group") VALUES (@taxonomyId, @uri, @name, @kind, @group)
     ON CONFLICT (uri) DO UPDATE SET taxonomy_id = @taxonomyId, name = @name, kind = @kind, "group" = @group
     RETURNING id`,
  );
  const putLabel = db.prepare('INSERT INTO skill_labels (skill_id, text, rule) VALUES (?, ?, ?)');
  for (const { labels, covers: _, ...skill } of skills) {
    const { id } = put.get({ taxonomyId, ...skill }) as { id: number };
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

/** Loads the starter lexicon into a database that has no taxonomy yet. */
export function ensureTaxonomy(db: Sqlite, now: Date): void {
  const { n } = db.prepare('SELECT count(*) AS n FROM taxonomies').get() as { n: number };
  if (n === 0) loadTaxonomy(db, starter, taxonomyFolder(STARTER_FOLDER), { now });
}

/** The matcher over all labels of all taxonomies; the one loaded first has a label that two share. */
export function loadMatcher(db: Sqlite): Matcher {
  const rows = db
    .prepare(
      `SELECT s.id, s.kind, l.text, l.rule FROM skills s JOIN skill_labels l ON l.skill_id = s.id
       ORDER BY s.taxonomy_id, s.id, l.id`,
    )
    .all() as { id: SkillId; kind: SkillKind; text: string; rule: LabelRule }[];
  const covers = new Map<SkillId, SkillId[]>();
  const relations = db
    .prepare(
      "SELECT skill_id AS id, other_id AS other FROM skill_relations WHERE relation = 'covers' ORDER BY id",
    )
    .all() as { id: SkillId; other: SkillId }[];
  for (const { id, other } of relations) covers.set(id, [...(covers.get(id) ?? []), other]);
  const skills: (MatchableSkill & { labels: { text: string; rule: LabelRule }[] })[] = [];
  for (const { id, kind, text, rule } of rows) {
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
