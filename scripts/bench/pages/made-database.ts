import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, type Sqlite } from '@/db/client';
import { raiseVersion } from '@/db/facts';
import { importFile } from '@/db/import-file';
import { packSkills } from '@/db/skill-blob';
import { ensureTaxonomy, loadTaxonomy } from '@/db/taxonomies';
import { ASKED_LEVELS } from '@/lib/market/market-index';
import type { SkillId, SkillKind, TaxonomySkill } from '@/lib/taxonomy/skill';
import { SAMPLE_SEED } from '../../sample/generate';
import { writeSample } from '../../sample/write';
import { MADE_SKILLS, type MadePosting, madePostings } from '../market/generate';
import { type MarketProfile, profileOf } from '../market/profile';

const SEED = 1;
/** Rows that are committed at once. */
const BATCH = 50_000;

/**
 * Writes a database with made-up postings after those of another one, and the credentials of the made-up sample, straight into the tables.
 * It is written beside the file and then takes its name, so that a half one is never used again.
 * @param source the database to make postings after
 */
export async function writeMadeDatabase(file: string, postings: number, source: Sqlite): Promise<void> {
  const beside = `${file}.making`;
  for (const left of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(left, { force: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-sample-'));
  const db = openDatabase(beside);
  try {
    const now = new Date();
    ensureTaxonomy(db, now);
    const profile = profileOf(source);
    const skillIds = putSkills(db, source, profile, now);
    db.pragma('synchronous = OFF');
    putPostings(db, madePostings(profile, { postings, seed: SEED }), skillIds, postings, now);
    writeSample(folder, SAMPLE_SEED);
    await importFile(db, { kind: 'credentials', file: path.join(folder, 'made-up-credentials.csv'), now });
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    renameSync(beside, file);
  } finally {
    if (db.open) db.close();
    rmSync(folder, { recursive: true, force: true });
    if (existsSync(beside)) rmSync(beside);
  }
}

/** The id of each made-up skill number; skills that the starter lexicon lacks, and the rare ones, come in as a taxonomy of their own. */
function putSkills(db: Sqlite, source: Sqlite, profile: MarketProfile, now: Date): SkillId[] {
  const known = source.prepare('SELECT uri, name, kind, "group" FROM skills WHERE id = ?');
  const idOf = db.prepare('SELECT id FROM skills WHERE uri = ?').pluck();
  const skills = profile.skillIds.map((id) => known.get(id) as Omit<TaxonomySkill, 'labels'>);
  for (let rare = 1; skills.length < MADE_SKILLS; rare++)
    skills.push({ uri: `made-up:${rare}`, name: `Rare skill ${rare}`, kind: KIND, group: 'Made up' });
  const missing = skills.filter(({ uri }) => idOf.get(uri) === undefined);
  loadTaxonomy(
    db,
    { name: 'made-up', title: 'Made-up skills' },
    {
      skills: missing.map((skill) => ({ ...skill, labels: [{ text: skill.name, rule: 'any-case' }] })),
      occupations: [],
      leftOut: [],
      notes: [],
    },
    { now },
  );
  return [0, ...skills.map(({ uri }) => idOf.get(uri) as number)];
}

const KIND: SkillKind = 'hard';

function putPostings(
  db: Sqlite,
  made: Iterable<MadePosting>,
  skillIds: readonly SkillId[],
  postings: number,
  now: Date,
): void {
  const insert = db.prepare(
    `INSERT INTO postings (id, import_id, fingerprint, title, employer, place, region, country, occupation, isco, isco_confidence, sector,
       first_seen, last_seen, pay_currency, pay_period, pay_yearly, employment_type, workplace, degree, experience_years, language,
       described, made_up)
     VALUES (@id, @importId, @fingerprint, @title, @employer, @region, @region, @country, @occupation, @isco, 1, @sector,
       @date, @date, @currency, @payPeriod, @pay, @type, @workplace, @degree, @experience, @language, @saysMore, 1)`,
  );
  const insertSighting = db.prepare(
    'INSERT INTO posting_sightings (posting_id, import_id, row, posted) VALUES (?, ?, ?, ?)',
  );
  const insertText = db.prepare('INSERT INTO posting_texts (posting_id, text) VALUES (?, ?)');
  const insertSkills = db.prepare('INSERT INTO posting_skills (posting_id, skills) VALUES (?, ?)');
  const importOf = importsByName(db, now);
  const put = (posting: MadePosting) => {
    const importId = importOf(posting.dataset ?? 'made-up');
    const { skills, levels, ...columns } = posting;
    insert.run({
      ...columns,
      importId,
      fingerprint: `made-up:${String(posting.id).padStart(9, '0')}`,
      payPeriod: posting.pay === null ? null : 'year',
      saysMore: posting.described ? 1 : 0,
    });
    insertSighting.run(posting.id, importId, posting.id, posting.date);
    insertText.run(posting.id, textOf(posting));
    insertSkills.run(posting.id, packed(posting, skillIds));
  };
  const take = made[Symbol.iterator]();
  const batch = db.transaction(() => {
    for (let i = 0; i < BATCH; i++) {
      const { value, done } = take.next();
      if (done) return;
      put(value);
    }
  });
  for (let start = 0; start < postings; start += BATCH) batch();
  db.transaction(() => {
    db.exec(`UPDATE imports SET accepted = (SELECT count(*) FROM postings p WHERE p.import_id = imports.id) WHERE kind = 'postings';
      UPDATE imports SET read = accepted WHERE kind = 'postings';`);
    raiseVersion(db, 'data_version');
  })();
}

/** Each dataset as an import of its own, made when it is first named. */
function importsByName(db: Sqlite, now: Date): (name: string) => number {
  const insert = db.prepare(
    `INSERT INTO imports (kind, file, format, mapping, read, accepted, rejected, duplicates, seconds, imported_at)
     VALUES ('postings', ?, 'made up', '{"kind":"postings","fields":{},"unused":[]}', 0, 0, 0, 0, 1, ?)`,
  );
  const ids = new Map<string, number>();
  return (name) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = Number(insert.run(name, now.toISOString()).lastInsertRowid);
    ids.set(name, id);
    return id;
  };
}

function textOf({ title, employer, region, skills }: MadePosting): string {
  return `${title}\n\n${employer} in ${region} looks for somebody with ${skills.length} skills. This posting is made up.`;
}

/** Made-up postings name no place of a skill in their text. */
function packed({ skills, levels }: MadePosting, skillIds: readonly SkillId[]): Buffer {
  return packSkills(
    skills
      .map((skill, i) => ({
        skill: skillIds[skill] ?? 0,
        level: ASKED_LEVELS[levels[i] ?? 0] ?? 'unstated',
        years: null,
        start: 0,
        end: 0,
      }))
      .sort((a, b) => a.skill - b.skill),
  );
}
