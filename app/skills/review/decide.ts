import { z } from 'zod';
import { openDatabase } from '@/db/client';
import { addNever, addOwnAlias, addOwnSkill, ignorePhrase, undoOwn } from '@/db/own-taxonomy';
import { SKILL_KINDS } from '@/lib/taxonomy/skill';

const LONGEST = 200;
const Words = z
  .string()
  .trim()
  .min(1, 'Write at least one word.')
  .max(LONGEST, `Use at most ${LONGEST} characters.`);
const Rule = z.enum(['any-case', 'as-written']);

/** What can be decided on the screen. */
export const DecisionSchema = z.discriminatedUnion('did', [
  z.object({
    did: z.literal('skill'),
    name: Words,
    kind: z.enum(SKILL_KINDS),
    group: Words,
    /** The phrase that it was found by, where its name is another. */
    phrase: Words,
    rule: Rule,
  }),
  z.object({ did: z.literal('alias'), skill: z.number().int().positive(), text: Words, rule: Rule }),
  z.object({ did: z.literal('never'), skill: z.number().int().positive(), text: Words }),
  z.object({ did: z.literal('ignore'), phrase: Words }),
]);

export type Decision = z.infer<typeof DecisionSchema>;

/**
 * Writes a decision down.
 * @returns its id, to take it back by
 * @throws OwnError where it cannot be
 */
export function decide(decision: Decision, now: Date): string {
  const db = openDatabase();
  try {
    switch (decision.did) {
      case 'skill': {
        const { name, kind, group, phrase, rule } = decision;
        const isName = phrase.toLowerCase() === name.toLowerCase();
        const labels = isName ? [] : [{ text: phrase, rule }];
        return addOwnSkill(db, { name, kind, group, labels, rule: isName ? rule : 'any-case' }, now);
      }
      case 'alias':
        return addOwnAlias(db, decision, now);
      case 'never':
        return addNever(db, decision, now);
      case 'ignore':
        return ignorePhrase(db, decision.phrase, now);
    }
  } finally {
    db.close();
  }
}

/** Takes a decision back; false where it is gone already. */
export function takeBack(id: string): boolean {
  const db = openDatabase();
  try {
    return undoOwn(db, id) !== null;
  } finally {
    db.close();
  }
}
