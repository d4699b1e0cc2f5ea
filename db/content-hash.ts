import { createHash, type Hash } from 'node:crypto';
import type { Sqlite } from './client';
import { unpackSkills } from './skill-blob';

/**
 * SHA-256 over what the data say, whatever the numbers of the rows: two databases that hold the same have the same hash. The list of
 * imports counts by its files alone, without those that were taken back.
 */
export function contentHash(db: Sqlite): string {
  const hash = createHash('sha256');
  const uris = new Map(db.prepare('SELECT id, uri FROM skills').raw().all() as [number, string][]);
  hashRows(
    db,
    hash,
    `SELECT p.fingerprint, p.*, t.text, i.file, s.skills,
       (SELECT json_group_array(json_array(f.file, g.row, g.posted, g.external_id)) FROM
         (SELECT * FROM posting_sightings WHERE posting_id = p.id ORDER BY import_id, row) g JOIN imports f ON f.id = g.import_id) AS sightings
     FROM postings p JOIN posting_texts t ON t.posting_id = p.id JOIN posting_skills s ON s.posting_id = p.id
       JOIN imports i ON i.id = p.import_id ORDER BY p.fingerprint`,
    ({ id: _, import_id: __, skills, ...row }) => ({
      ...row,
      skills: unpackSkills(skills as Buffer).map(({ skill, ...found }) => ({
        ...found,
        skill: uris.get(skill),
      })),
    }),
  );
  hashRows(
    db,
    hash,
    `SELECT c.*, i.file,
       (SELECT json_group_array(json_array(t.term, s.uri)) FROM
         (SELECT * FROM credential_terms WHERE credential_id = c.id ORDER BY id) t LEFT JOIN skills s ON s.id = t.skill_id) AS terms,
       (SELECT json_group_array(json_array(s.uri, k.origin, k.passage)) FROM
         (SELECT * FROM credential_skills WHERE credential_id = c.id ORDER BY id) k JOIN skills s ON s.id = k.skill_id) AS taught
     FROM credentials c JOIN imports i ON i.id = c.import_id ORDER BY c.fingerprint`,
    ({ id: _, import_id: __, ...row }) => row,
  );
  hashRows(
    db,
    hash,
    `SELECT f.file, i.row, i."column", i.why, i.raw, i.cells FROM import_issues i JOIN imports f ON f.id = i.import_id
     ORDER BY f.file, i.row, i.id`,
    (row) => row,
  );
  hashRows(
    db,
    hash,
    'SELECT kind, file, hash FROM imports WHERE undone_at IS NULL ORDER BY file, id',
    (row) => row,
  );
  return hash.digest('hex');
}

type Row = Record<string, unknown>;

function hashRows(db: Sqlite, hash: Hash, sql: string, told: (row: Row) => Row): void {
  for (const row of db.prepare(sql).iterate() as IterableIterator<Row>)
    hash.update(JSON.stringify(told(row))).update('\n');
  hash.update('\n');
}
