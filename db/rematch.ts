import { readCredential } from '@/lib/matching/credential';
import type { Matcher } from '@/lib/matching/matcher';
import { askedSkills } from '@/lib/matching/posting';
import type { Sqlite } from './client';
import { writeCredentialSkills } from './credentials';
import { raiseVersion } from './facts';
import { packSkills } from './skill-blob';

/**
 * Finds the skills of every stored posting and credential anew. To be called inside a transaction.
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
  const read = db.prepare(
    'SELECT p.employer, t.text FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = ?',
  );
  const write = db.prepare('UPDATE posting_skills SET skills = ? WHERE posting_id = ?');
  for (const id of ids) {
    const { employer, text } = read.get(id) as { employer: string | null; text: string };
    write.run(packSkills(askedSkills(text, matcher, employer)), id);
  }

  const terms = db.prepare('SELECT term FROM credential_terms WHERE credential_id = ? ORDER BY id').pluck();
  for (const { id, title, description } of credentials) {
    const skills = terms.all(id) as string[];
    writeCredentialSkills(db, id, readCredential({ title, description, skills }, matcher));
  }
}
