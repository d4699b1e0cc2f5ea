import { languageOfLabel, tidy } from '@/lib/taxonomy/labels';
import { ownFiles as filesOf, labelTrouble, own } from '@/lib/taxonomy/own';
import type { LabelRule, SkillId, SkillKind, SkillLabel } from '@/lib/taxonomy/skill';
import { uriOf } from '@/lib/taxonomy/starter';
import type { Sqlite } from './client';
import { changeSkills } from './skill-changes';
import { BY_PRECEDENCE } from './taxonomy-order';

/** Something that cannot be put into the own list: what and why. */
export class OwnError extends Error {
  override name = 'OwnError';
}

/** What the user has put into the own list. The id is for `undoOwn`. */
export type OwnEntry = { id: string } & (
  | { did: 'skill'; skill: SkillId; name: string; kind: SkillKind; group: string; labels: SkillLabel[] }
  /** `name`: of the skill that it is another word for. */
  | { did: 'alias'; skill: SkillId; name: string; text: string; rule: LabelRule }
  /** `skill`: where it was found and is none; null where it is none anywhere. */
  | { did: 'never'; skill: SkillId | null; name: string | null; text: string }
  | { did: 'ignore'; phrase: string }
);

/**
 * Adds a skill that no taxonomy has.
 * @returns the entry's id
 * @throws OwnError
 */
export function addOwnSkill(
  db: Sqlite,
  skill: { name: string; kind: SkillKind; group: string; labels?: readonly SkillLabel[]; rule?: LabelRule },
  now: Date,
): string {
  const { kind, labels = [], rule = 'any-case' } = skill;
  const name = checked(skill.name);
  const rest = labels.map((label) => ({ ...label, text: checked(label.text) }));
  return changeSkills(db, () => {
    const same = db
      .prepare('SELECT name FROM skills WHERE gone = 0 AND lower(name) = lower(?)')
      .pluck()
      .get(name) as string | undefined;
    if (same !== undefined)
      throw new OwnError(`There is a skill “${same}” already; add your words to it as other names.`);
    const id = putSkill(db, { name, kind, group: tidy(skill.group) }, now);
    for (const label of [{ text: name, rule }, ...rest]) putLabel(db, id, kind, label);
    return `skill:${id}`;
  });
}

/**
 * Adds another word for a skill of any taxonomy.
 * @returns the entry's id
 * @throws OwnError
 */
export function addOwnAlias(
  db: Sqlite,
  { skill, ...label }: SkillLabel & { skill: SkillId },
  now: Date,
): string {
  const text = checked(label.text);
  return changeSkills(db, () => {
    const { id, kind } = ownSkillFor(db, skill, now);
    return `label:${putLabel(db, id, kind, { ...label, text })}`;
  });
}

/**
 * Says that words are no skill, whatever is found in them.
 * @param skill what they were taken for, or null
 * @returns the entry's id
 * @throws OwnError
 */
export function addNever(
  db: Sqlite,
  { text: given, skill }: { text: string; skill: SkillId | null },
  now: Date,
): string {
  const text = checked(given);
  return changeSkills(db, () => {
    const { id, kind } =
      skill === null
        ? { id: putSkill(db, { name: text, kind: 'hard', group: '' }, now), kind: 'hard' as const }
        : ownSkillFor(db, skill, now);
    return `label:${putLabel(db, id, kind, { text, rule: 'never', language: null })}`;
  });
}

/**
 * Says that a phrase is not to be offered for review again. Nothing is matched anew for it.
 * @returns the entry's id
 * @throws OwnError
 */
export function ignorePhrase(db: Sqlite, given: string, now: Date): string {
  const phrase = checked(given);
  db.prepare('INSERT INTO ignored_phrases (phrase, ignored_at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    phrase,
    now.toISOString(),
  );
  return `ignored:${phrase}`;
}

/** The phrases that are not to be offered for review, the last first. */
export function ignoredPhrases(db: Sqlite): string[] {
  return db
    .prepare('SELECT phrase FROM ignored_phrases ORDER BY ignored_at DESC, rowid DESC')
    .pluck()
    .all() as string[];
}

/** All that the user has put into the own list, the last first; ignored phrases behind the rest. */
export function ownEntries(db: Sqlite): OwnEntry[] {
  const entries = ownSkills(db).flatMap((skill) => entriesOf(skill));
  return [
    ...entries.sort((a, b) => b.order - a.order).map(({ entry }) => entry),
    ...ignoredPhrases(db).map((phrase) => ({ id: `ignored:${phrase}`, did: 'ignore' as const, phrase })),
  ];
}

/**
 * Takes an entry back.
 * @returns what was taken back, or null where it is gone already
 */
export function undoOwn(db: Sqlite, id: string): OwnEntry | null {
  const entry = ownEntries(db).find((each) => each.id === id);
  if (!entry) return null;
  if (entry.did === 'ignore') {
    db.prepare('DELETE FROM ignored_phrases WHERE phrase = ?').run(entry.phrase);
    return entry;
  }
  const [, number] = id.split(':');
  changeSkills(db, () => {
    if (entry.did === 'skill') takeOut(db, Number(number));
    else {
      const skill = db
        .prepare('DELETE FROM skill_labels WHERE id = ? RETURNING skill_id')
        .pluck()
        .get(number) as SkillId;
      const left = ownSkills(db).find((each) => each.id === skill);
      if (!left || (left.addsTo !== null && left.labels.length < 2)) takeOut(db, skill);
    }
  });
  return entry;
}

/** The own list as CSV files, which are read again as they are. */
export function ownFiles(db: Sqlite): { name: string; text: string }[] {
  return filesOf(ownSkills(db), ignoredPhrases(db));
}

function checked(given: string): string {
  const text = tidy(given);
  const trouble = labelTrouble(text);
  if (trouble) throw new OwnError(`“${text}” cannot be a name: ${trouble}.`);
  return text;
}

interface OwnSkill {
  id: SkillId;
  name: string;
  kind: SkillKind;
  group: string;
  labels: (SkillLabel & { id: number })[];
  /** A skill of another taxonomy to which it gives more labels. */
  addsTo: SkillId | null;
}

/** The skills of the own list that have a label. */
function ownSkills(db: Sqlite): OwnSkill[] {
  const skills = db
    .prepare(
      `SELECT s.id, s.name, s.kind, s."group", (SELECT k.other_id FROM skill_links k JOIN skills o ON o.id = k.other_id
           WHERE k.skill_id = s.id AND k.state = 'joined' AND k.rule IN ('own', 'same name') AND o.gone = 0
           ORDER BY k.id LIMIT 1) AS addsTo
       FROM skills s JOIN taxonomies t ON t.id = s.taxonomy_id WHERE t.format = 'own' AND s.gone = 0 ORDER BY s.id`,
    )
    .all() as Omit<OwnSkill, 'labels'>[];
  const labels = db.prepare(
    'SELECT id, text, rule, language FROM skill_labels WHERE skill_id = ? ORDER BY id',
  );
  return skills
    .map((skill) => ({ ...skill, labels: labels.all(skill.id) as OwnSkill['labels'] }))
    .filter((skill) => skill.labels.length > 0);
}

function entriesOf({
  id,
  name,
  kind,
  group,
  labels,
  addsTo,
}: OwnSkill): { order: number; entry: OwnEntry }[] {
  const meant = labels.filter(({ rule }) => rule !== 'never');
  const isAddition = addsTo !== null && labels.length > 1;
  const skill = isAddition ? addsTo : id;
  const plain = ({ text, rule, language }: SkillLabel): SkillLabel => ({
    text,
    rule,
    language: language ?? null,
  });
  return [
    ...(isAddition || meant.length === 0
      ? []
      : [
          {
            order: meant[0]!.id,
            entry: {
              id: `skill:${id}`,
              did: 'skill',
              skill: id,
              name,
              kind,
              group,
              labels: meant.map(plain),
            } as const,
          },
        ]),
    ...(isAddition ? meant.slice(1) : []).map(({ id: label, text, rule }) => ({
      order: label,
      entry: { id: `label:${label}`, did: 'alias', skill, name, text, rule } as const,
    })),
    ...labels
      .filter(({ rule }) => rule === 'never')
      .map(({ id: label, text }) => ({
        order: label,
        entry: {
          id: `label:${label}`,
          did: 'never',
          ...(meant.length === 0 ? { skill: null, name: null } : { skill, name }),
          text,
        } as const,
      })),
  ];
}

/** The own skill that gives more labels to a skill, made where there is none. */
function ownSkillFor(db: Sqlite, skill: SkillId, now: Date): { id: SkillId; kind: SkillKind } {
  const target = db
    .prepare(
      `SELECT s.id, s.name, s.kind, s."group", t.format = 'own' AS isOwn,
         (SELECT rule FROM skill_labels l WHERE l.skill_id = s.id ORDER BY l.text <> s.name, l.id LIMIT 1) AS rule,
         (SELECT language FROM skill_labels l WHERE l.skill_id = s.id ORDER BY l.text <> s.name, l.id LIMIT 1) AS language
       FROM skills s JOIN taxonomies t ON t.id = s.taxonomy_id WHERE s.id = ? AND s.gone = 0`,
    )
    .get(skill) as
    | {
        id: SkillId;
        name: string;
        kind: SkillKind;
        group: string;
        isOwn: 0 | 1;
        rule: LabelRule;
        language: string | null;
      }
    | undefined;
  if (!target) throw new OwnError('This skill is gone: another taxonomy was loaded meanwhile. Look again.');
  if (target.isOwn) return target;
  const known = db
    .prepare(
      `SELECT s.id, s.kind FROM skill_links k JOIN skills s ON s.id = k.skill_id JOIN taxonomies t ON t.id = s.taxonomy_id
       WHERE k.other_id = ? AND k.state = 'joined' AND t.format = 'own' AND s.gone = 0 ORDER BY ${BY_PRECEDENCE}, s.id`,
    )
    .get(skill) as { id: SkillId; kind: SkillKind } | undefined;
  if (known) return known;
  const { name, kind, group, rule, language } = target;
  const id = putSkill(db, { name, kind, group }, now);
  putLabel(db, id, kind, { text: name, rule, language });
  db.prepare(
    `INSERT INTO skill_links (skill_id, other_id, rule, confidence, state, decided_at) VALUES (?, ?, 'own', 1, 'joined', ?)
     ON CONFLICT (skill_id, other_id) DO UPDATE SET rule = 'own', confidence = 1, state = 'joined', decided_at = excluded.decided_at`,
  ).run(id, skill, now.toISOString());
  return { id, kind };
}

function putSkill(
  db: Sqlite,
  { name, kind, group }: { name: string; kind: SkillKind; group: string },
  now: Date,
): SkillId {
  const taxonomy = db
    .prepare(
      `INSERT INTO taxonomies (format, title, loaded_at) VALUES (?, ?, ?)
       ON CONFLICT (format) DO UPDATE SET title = excluded.title RETURNING id`,
    )
    .pluck()
    .get(own.name, own.title, now.toISOString());
  return db
    .prepare(
      `INSERT INTO skills (taxonomy_id, uri, name, kind, "group") VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (uri) DO UPDATE SET name = excluded.name, kind = excluded.kind, "group" = excluded."group", gone = 0
       RETURNING id`,
    )
    .pluck()
    .get(taxonomy, uriOf('own', name), name, kind, group) as SkillId;
}

/** A label of the own list stands in it once. */
function putLabel(db: Sqlite, skill: SkillId, kind: SkillKind, label: SkillLabel): number {
  const there = db
    .prepare(
      `SELECT s.name, l.rule FROM skill_labels l JOIN skills s ON s.id = l.skill_id JOIN taxonomies t ON t.id = s.taxonomy_id
       WHERE t.format = 'own' AND lower(l.text) = lower(?)`,
    )
    .get(label.text) as { name: string; rule: LabelRule } | undefined;
  if (there) {
    throw new OwnError(
      there.rule === 'never'
        ? `You have said that “${label.text}” is no skill; take that back first.`
        : `“${label.text}” stands in your list already, as a name of “${there.name}”.`,
    );
  }
  return db
    .prepare('INSERT INTO skill_labels (skill_id, text, rule, language) VALUES (?, ?, ?, ?) RETURNING id')
    .pluck()
    .get(skill, label.text, label.rule, languageOfLabel(kind, label)) as number;
}

function takeOut(db: Sqlite, skill: SkillId): void {
  db.prepare('DELETE FROM skill_labels WHERE skill_id = ?').run(skill);
  db.prepare('DELETE FROM skill_links WHERE skill_id = ? OR other_id = ?').run(skill, skill);
  db.prepare('UPDATE skills SET gone = 1 WHERE id = ?').run(skill);
}
