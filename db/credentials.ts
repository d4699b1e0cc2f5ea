import { fingerprintOfCredential } from '@/lib/ingest/identity';
import type { CredentialRecord, ImportStore } from '@/lib/ingest/records';
import { type CredentialSkills, readCredential } from '@/lib/matching/credential';
import type { MatcherOf } from '@/lib/matching/matchers';
import type { Credential, Origin } from '@/lib/relevance/credential';
import { ORIGIN_WEIGHTS } from '@/lib/relevance/thresholds';
import type { Skill, SkillId } from '@/lib/taxonomy/skill';
import type { TermRule } from '@/lib/taxonomy/term-rules';
import type { Sqlite } from './client';
import { rejections } from './imports';
import { MADE_UP, shown } from './shown';

/** Where an import puts credentials; each sighting of one is kept. To be used inside a transaction. */
export function credentialStore(
  db: Sqlite,
  matcherOf: MatcherOf,
  importId: number,
): ImportStore<CredentialRecord> {
  const insert = db.prepare(
    `INSERT INTO credentials (import_id, fingerprint, external_id, title, provider, type, subject, level, duration,
       hours, cost, currency, description, language, url, made_up)
     VALUES (@importId, @fingerprint, @externalId, @title, @provider, @type, @subject, @level, @duration,
       @hours, @cost, @currency, @description, @language, @url, @madeUp)`,
  );
  const byFingerprint = db.prepare('SELECT id FROM credentials WHERE fingerprint = ?').pluck();
  const insertSighting = db.prepare(
    'INSERT INTO credential_sightings (credential_id, import_id, row) VALUES (?, ?, ?)',
  );
  return {
    put(record, row) {
      const { skills, madeUp, ...columns } = record;
      const fingerprint = (madeUp ? MADE_UP : '') + fingerprintOfCredential(record);
      const there = byFingerprint.get(fingerprint) as number | undefined;
      if (there !== undefined) {
        insertSighting.run(there, importId, row);
        return 'duplicate';
      }
      const { lastInsertRowid } = insert.run({ ...columns, importId, fingerprint, madeUp: madeUp ? 1 : 0 });
      const id = Number(lastInsertRowid);
      insertSighting.run(id, importId, row);
      writeCredentialSkills(db, id, readCredential(record, matcherOf(record.language), matcherOf('en')));
      return 'accepted';
    },
    reject: rejections(db, importId),
  };
}

/** Writes what a credential teaches in place of what stood there. */
export function writeCredentialSkills(db: Sqlite, id: number, { declared, found }: CredentialSkills): void {
  db.prepare('DELETE FROM credential_terms WHERE credential_id = ?').run(id);
  db.prepare('DELETE FROM credential_skills WHERE credential_id = ?').run(id);
  const putTerm = db.prepare(
    'INSERT INTO credential_terms (credential_id, term, skill_id, rule, confidence) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { term, link } of declared)
    putTerm.run(id, term, link?.skill ?? null, link?.rule ?? null, link?.confidence ?? null);
  const putSkill = db.prepare(
    'INSERT INTO credential_skills (credential_id, skill_id, origin, passage) VALUES (?, ?, ?, ?)',
  );
  for (const { skill, origin, passage } of found) putSkill.run(id, skill, origin, passage);
}

/** The whole catalogue, with what each credential teaches. */
export function loadCatalogue(db: Sqlite, skills: ReadonlyMap<SkillId, Skill>): Credential[] {
  const rows = db
    .prepare(`SELECT id, title, provider FROM credentials c WHERE ${shown('credentials', 'c')} ORDER BY id`)
    .all() as {
    id: number;
    title: string;
    provider: string | null;
  }[];
  const taught = groupById(
    db
      .prepare(
        'SELECT credential_id AS id, skill_id AS skillId, origin, passage FROM credential_skills ORDER BY id',
      )
      .all() as {
      id: number;
      skillId: SkillId;
      origin: Origin;
      passage: string;
    }[],
  );
  const terms = groupById(
    db
      .prepare(
        'SELECT credential_id AS id, term, skill_id AS skillId, rule FROM credential_terms ORDER BY id',
      )
      .all() as {
      id: number;
      term: string;
      skillId: SkillId | null;
      rule: TermRule | null;
    }[],
  );
  return rows.map((row) => {
    const declared = terms.get(row.id) ?? [];
    return {
      ...row,
      declared: declared.length,
      unrecognised: declared.filter(({ skillId }) => skillId === null).map(({ term }) => term),
      taught: (taught.get(row.id) ?? []).flatMap(({ skillId, origin, passage }) => {
        const skill = skills.get(skillId);
        const rule =
          origin === 'declared' ? (declared.find(({ term }) => term === passage)?.rule ?? null) : null;
        return skill ? [{ skill, weight: ORIGIN_WEIGHTS[origin], origin, passage, rule }] : [];
      }),
    };
  });
}

function groupById<Row extends { id: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}

/** What a credential's own page shows of it besides its assessment. */
export interface CredentialFacts extends Omit<CredentialRecord, 'externalId' | 'skills'> {
  id: number;
  /** The file that it came from. */
  file: string;
}

/** The facts of one credential, or null. */
export function getCredential(db: Sqlite, id: number): CredentialFacts | null {
  const row = db
    .prepare(
      `SELECT c.id, c.title, c.provider, c.type, c.subject, c.level, c.duration, c.hours, c.cost, c.currency,
         c.description, c.language, c.url, c.made_up AS madeUp, i.file
       FROM credentials c JOIN imports i ON i.id = c.import_id WHERE c.id = ?`,
    )
    .get(id) as (Omit<CredentialFacts, 'madeUp'> & { madeUp: number }) | undefined;
  return row ? { ...row, madeUp: row.madeUp === 1 } : null;
}
