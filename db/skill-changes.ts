import { randomUUID } from 'node:crypto';
import { MATCHER_VERSION } from '@/lib/matching/version';
import type { Sqlite } from './client';
import { raiseVersion, setFact, versionOf } from './facts';
import { SKILLS_STAMP } from './matcher-cache';
import { dropInForce, keepInForce } from './skill-set';

/**
 * Changes the skills, labels or links that are wanted, all or nothing. Figures, and whatever is asked of the skills in
 * force, stay as they were until `rematch` has matched everything anew; where nothing is stored the change is in force at once.
 */
export function changeSkills<Result>(db: Sqlite, change: () => Result): Result {
  return db
    .transaction(() => {
      const stored = db
        .prepare('SELECT EXISTS (SELECT 1 FROM postings) OR EXISTS (SELECT 1 FROM credentials)')
        .pluck()
        .get();
      if (stored) keepInForce(db);
      const result = change();
      raiseVersion(db, 'taxonomy_version');
      if (!stored) putInForce(db);
      return result;
    })
    .immediate();
}

/** Whether the figures were made with other skills, or by another matcher, than the present ones. */
export function isRematchDue(db: Sqlite): boolean {
  const wanted = versionOf(db, 'taxonomy_version');
  return wanted > 0 && (wanted !== versionOf(db, 'matched_version') || !isOfThisMatcher(db));
}

/** A later version of the program may have matched: its figures are not made worse. */
function isOfThisMatcher(db: Sqlite): boolean {
  return versionOf(db, 'matcher_version') >= MATCHER_VERSION;
}

/** Makes the wanted skills those in force. To be called inside the transaction that writes the figures made with them. */
export function putInForce(db: Sqlite): void {
  dropInForce(db);
  db.exec(
    `DELETE FROM skills WHERE gone = 1;
     DELETE FROM taxonomies WHERE NOT EXISTS (SELECT 1 FROM skills s WHERE s.taxonomy_id = taxonomies.id)
       AND NOT EXISTS (SELECT 1 FROM occupations o WHERE o.taxonomy_id = taxonomies.id)`,
  );
  setFact(db, 'matched_version', versionOf(db, 'taxonomy_version'));
  setFact(db, SKILLS_STAMP, randomUUID());
  if (!isOfThisMatcher(db)) setFact(db, 'matcher_version', MATCHER_VERSION);
  raiseVersion(db, 'data_version');
}
