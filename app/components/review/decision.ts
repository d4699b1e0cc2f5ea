import type { Decision } from '@/app/skills/review/decide';
import { send } from '../import/send';

/** A decision that was written down in this visit: its id, and what was done, in words. */
export interface Decided {
  id: string;
  says: string;
}

/** @throws Error with what was wrong, in words */
export async function sendDecision(decision: Decision, says: string): Promise<Decided> {
  const { id } = await send<{ id: string }>('/api/review/decisions', 'POST', decision);
  return { id, says };
}

/** @throws Error with what was wrong, in words */
export const takeBackDecision = (id: string): Promise<unknown> =>
  send('/api/review/decisions', 'DELETE', { id });
