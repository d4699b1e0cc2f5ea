import {
  type CrosswalkSkill,
  crosswalk,
  type DecidedLink,
  type SkillLink,
  stateByRule,
} from '@/lib/taxonomy/crosswalk/crosswalk';
import { firstOfGroups } from '@/lib/taxonomy/crosswalk/groups';
import type { SkillId, SkillLabel, TaxonomySkill } from '@/lib/taxonomy/skill';
import type { Sqlite } from './client';
import { versionOf } from './facts';
import { changeSkills } from './skill-changes';
import {
  type LinkedSkill,
  PAIR_LISTS,
  PAIRS_AT_ONCE,
  type PairList,
  type SkillPair,
  type SkillPairs,
} from './skill-pairs';
import { BY_PRECEDENCE, placeOf } from './taxonomy-order';

/** For each skill that is joined with one of an earlier taxonomy, that one: it stands for all of its group. */
export function canonicalSkills(db: Sqlite): Map<SkillId, SkillId> {
  const pairs = db
    .prepare(
      `SELECT k.skill_id, k.other_id FROM skill_links k JOIN skills a ON a.id = k.skill_id JOIN skills b ON b.id = k.other_id
       WHERE k.state = 'joined' AND a.gone = 0 AND b.gone = 0 ORDER BY k.id`,
    )
    .raw()
    .all() as [SkillId, SkillId][];
  if (pairs.length === 0) return new Map();
  const places = db
    .prepare(
      `SELECT s.id FROM skills s JOIN taxonomies t ON t.id = s.taxonomy_id ORDER BY ${BY_PRECEDENCE}, s.id`,
    )
    .pluck()
    .all() as SkillId[];
  const placeOf = new Map(places.map((id, place) => [id, place]));
  return firstOfGroups(pairs, (a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
}

/** Which skills of different taxonomies are one or may be, with those of a taxonomy that is about to be loaded. */
export interface PlannedLinks {
  /** The version of the skills that it was found for. */
  version: number;
  links: (Omit<SkillLink, 'skill' | 'other'> & Record<'skill' | 'other', SkillId | { uri: string }>)[];
}

/**
 * Finds which skills of different taxonomies are one, where a taxonomy takes the place of its earlier loading. It takes a second or
 * more, so it is done before anything is locked.
 * @param instead the others are taken out
 */
export function planLinks(
  db: Sqlite,
  { format, skills, instead }: { format: string; skills: readonly TaxonomySkill[]; instead: boolean },
): PlannedLinks {
  const { version, stored, ids, decided } = db.transaction(() => ({
    version: versionOf(db, 'taxonomy_version'),
    stored: storedTaxonomies(db),
    ids: new Map(db.prepare('SELECT uri, id FROM skills').raw().all() as [string, SkillId][]),
    decided: db
      .prepare(
        'SELECT skill_id AS skill, other_id AS other, state FROM skill_links WHERE decided_at IS NOT NULL',
      )
      .all() as DecidedLink[],
  }))();
  const coming = skills.map(({ uri, name, kind, labels }, i) => ({
    id: ids.get(uri) ?? -1 - i,
    name,
    kind,
    labels,
  }));
  const kept = stored.filter((taxonomy) => !instead || taxonomy.format === format);
  const all = kept.some((taxonomy) => taxonomy.format === format)
    ? kept.map((taxonomy) =>
        taxonomy.format === format && skills.length > 0 ? { format, skills: coming } : taxonomy,
      )
    : [...kept, { format, skills: coming }];
  const named = (id: SkillId) => (id < 0 ? { uri: skills[-1 - id]!.uri } : id);
  return {
    version,
    links: crosswalk(all.sort((a, b) => placeOf(a.format) - placeOf(b.format)).map(withNames), decided).map(
      (link) => ({
        ...link,
        skill: named(link.skill),
        other: named(link.other),
      }),
    ),
  };
}

/** Writes planned links in place of those that nobody decided. To be called inside `changeSkills`, behind the loading. */
export function putLinks(db: Sqlite, { links }: PlannedLinks): void {
  db.prepare('DELETE FROM skill_links WHERE decided_at IS NULL').run();
  const byUri = db.prepare('SELECT id FROM skills WHERE uri = ?').pluck();
  const idOf = (skill: SkillId | { uri: string }) =>
    typeof skill === 'number' ? skill : (byUri.get(skill.uri) as SkillId);
  const put = db.prepare(
    'INSERT INTO skill_links (skill_id, other_id, rule, confidence, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { skill, other, rule, confidence, state } of links) {
    put.run(idOf(skill), idOf(other), rule, Number(confidence.toFixed(3)), state);
  }
}

interface StoredTaxonomy {
  format: string;
  skills: CrosswalkSkill[];
}

/** The skills of each taxonomy, by precedence. */
function storedTaxonomies(db: Sqlite): StoredTaxonomy[] {
  const labels = new Map<SkillId, SkillLabel[]>();
  const rows = db
    .prepare("SELECT skill_id AS id, text, rule FROM skill_labels WHERE rule <> 'hint' ORDER BY id")
    .all();
  for (const { id, text, rule } of rows as (SkillLabel & { id: SkillId })[]) {
    const known = labels.get(id);
    if (known) known.push({ text, rule });
    else labels.set(id, [{ text, rule }]);
  }
  const taxonomies: StoredTaxonomy[] = [];
  const skills = db
    .prepare(
      `SELECT s.id, s.name, s.kind, t.format FROM skills s JOIN taxonomies t ON t.id = s.taxonomy_id
       WHERE s.gone = 0 ORDER BY ${BY_PRECEDENCE}, s.id`,
    )
    .all() as (Omit<CrosswalkSkill, 'labels'> & { format: string })[];
  for (const { format, ...skill } of skills) {
    const named = { ...skill, labels: labels.get(skill.id) ?? [] };
    const last = taxonomies.at(-1);
    if (last?.format === format) last.skills.push(named);
    else taxonomies.push({ format, skills: [named] });
  }
  return taxonomies;
}

/** Skills that have a name: those of words that are none have not. */
const withNames = ({ skills }: StoredTaxonomy) =>
  skills.filter(({ labels }) => labels.some(({ rule }) => rule !== 'never' && rule !== 'hint'));

const CONDITIONS: Readonly<Record<PairList, string>> = {
  proposed: "k.state = 'proposed'",
  joined: "k.state = 'joined' AND k.decided_at IS NULL",
  decided: "k.decided_at IS NOT NULL AND k.rule <> 'own'",
};

/** Labels that are told of a skill besides its name. */
const LABELS_TOLD = 4;

const PAIRS = `skill_links k JOIN skills a ON a.id = k.skill_id JOIN skills b ON b.id = k.other_id
  WHERE a.gone = 0 AND b.gone = 0`;

/**
 * Pairs of a list, those first that most postings ask for, then the surest; of decided ones the last first.
 * @param postingsAsking how many postings ask for a skill
 */
export function listLinks(
  db: Sqlite,
  {
    list,
    postingsAsking,
    from = 0,
  }: { list: PairList; postingsAsking: (skill: SkillId) => number; from?: number },
): SkillPairs {
  const one = canonicalSkills(db);
  const rows = db
    .prepare(
      `SELECT k.id, k.skill_id AS skill, k.other_id AS other, k.rule, k.confidence, k.state, k.decided_at AS decidedAt
       FROM ${PAIRS} AND ${CONDITIONS[list]} ORDER BY k.decided_at DESC, k.confidence DESC, k.id`,
    )
    .all() as (Omit<SkillPair, 'skill' | 'other' | 'postings'> & { skill: SkillId; other: SkillId })[];
  const counted = rows.map((row) => ({
    ...row,
    postings: sum([...new Set([row.skill, row.other].map((id) => one.get(id) ?? id))].map(postingsAsking)),
  }));
  if (list !== 'decided') counted.sort((a, b) => b.postings - a.postings);
  const told = teller(db);
  return {
    pairs: counted
      .slice(from, from + PAIRS_AT_ONCE)
      .map((pair) => ({ ...pair, skill: told(pair.skill), other: told(pair.other) })),
    totals: Object.fromEntries(
      PAIR_LISTS.map((each) => [
        each,
        db.prepare(`SELECT count(*) FROM ${PAIRS} AND ${CONDITIONS[each]}`).pluck().get(),
      ]),
    ) as Record<PairList, number>,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function teller(db: Sqlite): (id: SkillId) => LinkedSkill {
  const skill = db.prepare(
    'SELECT s.id, s.name, s.kind, t.title AS taxonomy FROM skills s JOIN taxonomies t ON t.id = s.taxonomy_id WHERE s.id = ?',
  );
  const labels = db
    .prepare(
      `SELECT text FROM skill_labels WHERE skill_id = @id AND rule NOT IN ('never', 'hint') AND lower(text) <> lower(@name)
       ORDER BY id LIMIT ${LABELS_TOLD}`,
    )
    .pluck();
  return (id) => {
    const found = skill.get(id) as Omit<LinkedSkill, 'labels'>;
    return { ...found, labels: labels.all({ id, name: found.name }) as string[] };
  };
}

/** Says that two skills are one, or two. False where there is no such pair. */
export function decideLink(db: Sqlite, id: number, state: 'joined' | 'apart', now: Date): boolean {
  return changeLink(db, id, () => ({ state, decidedAt: now.toISOString() }));
}

/** Takes a decision back: the rule decides again. False where there is none. */
export function undoLink(db: Sqlite, id: number): boolean {
  return changeLink(db, id, ({ confidence, decidedAt }) =>
    decidedAt === null ? null : { state: stateByRule(confidence), decidedAt: null },
  );
}

type StoredLink = Pick<SkillPair, 'confidence' | 'state' | 'decidedAt'>;

/** Changes a pair; where that joins or parts two skills everything is to be matched anew. */
function changeLink(
  db: Sqlite,
  id: number,
  changed: (link: StoredLink) => Pick<SkillPair, 'state' | 'decidedAt'> | null,
): boolean {
  const link = db
    .prepare(
      "SELECT confidence, state, decided_at AS decidedAt FROM skill_links WHERE id = ? AND rule <> 'own'",
    )
    .get(id) as StoredLink | undefined;
  const next = link ? changed(link) : null;
  if (!link || !next) return false;
  const write = () =>
    db
      .prepare('UPDATE skill_links SET state = ?, decided_at = ? WHERE id = ?')
      .run(next.state, next.decidedAt, id);
  if ((link.state === 'joined') === (next.state === 'joined')) write();
  else changeSkills(db, write);
  return true;
}
