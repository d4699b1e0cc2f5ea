import type { Decision } from '@/app/skills/review/decide';

/** The decision that a phrase is no skill, and what the row says of it. */
export function ignoring(phrase: string): { decision: Decision; says: string } {
  return { decision: { did: 'ignore', phrase }, says: `“${phrase}” is ignored.` };
}

/** The decision that a label is right as it is: it is not asked about again. */
export function keeping(label: string): { decision: Decision; says: string } {
  return { decision: { did: 'ignore', phrase: label }, says: `“${label}” stays as it is.` };
}
