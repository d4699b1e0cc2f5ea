import { readCredential } from '@/lib/matching/credential';
import type { Matcher } from '@/lib/matching/matcher';
import { askedSkills } from '@/lib/matching/posting';
import type { Sqlite } from './client';
import { writeCredentialSkills } from './credentials';
import { raiseVersion } from './facts';
import { currentOccupationFinder } from './occupations';
import { packSkills } from './skill-blob';

/**
 * Finds the skills of every stored posting and credential anew, and the occupation of each posting. To be called inside a transaction.
 * @param makeMatcher is not called where nothing is stored: a matcher takes half a second to build
 */
export function rematchAll(db: Sqlite, makeMatcher: () => Matcher): void {
  const ids = db.prepare('SELECT id FROM postings').pluck().all() as number[];
  const credentials = db.prepare('SELECT id, title, description FROM credentials').all() as {
    id: number;
    title: string;
    description: string;
  }[];
  raiseVersion(db, 'data_version');
  if (ids.length + credentials.length === 0) return;
  const matcher = makeMatcher();
  const occupations = currentOccupationFinder(db);
  const read = db.prepare(
    'SELECT p.title, p.employer, t.text FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = ?',
  );
  const writeOccupation = db.prepare(
    'UPDATE postings SET isco = ?, isco_confidence = ?, occupation_code = ? WHERE id = ?',
  );
  const write = db.prepare('UPDATE posting_skills SET skills = ? WHERE posting_id = ?');
  for (const id of ids) {
    const { title, employer, text } = read.get(id) as {
      title: string;
      employer: string | null;
      text: string;
    };
    write.run(packSkills(askedSkills(text, matcher, employer)), id);
    const found = occupations.find(title);
    writeOccupation.run(found?.isco ?? null, found?.confidence ?? null, found?.code ?? null, id);
  }

  const terms = db.prepare('SELECT term FROM credential_terms WHERE credential_id = ? ORDER BY id').pluck();
  for (const { id, title, description } of credentials) {
    const skills = terms.all(id) as string[];
    writeCredentialSkills(db, id, readCredential({ title, description, skills }, matcher));
  }
}
