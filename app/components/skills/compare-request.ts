import { type Parameters, parameter } from '@/app/page-data';
import type { Skill, SkillId } from '@/lib/taxonomy/skill';

/** Which skills a reader wants beside each other: all of it stands in the URL. */
export interface CompareRequest {
  /** Numbers of skills and slugs of groups, each once. */
  keys: readonly string[];
  /** The name of one more, as typed; empty for none. */
  add: string;
}

export function readCompareRequest(parameters: Parameters): CompareRequest {
  const given = [parameters.id ?? []].flat().map((key) => key.trim());
  return { keys: [...new Set(given)].filter(Boolean), add: parameter(parameters, 'add') };
}

/** The request as URL parameters. */
export const compareParameters = ({ keys, add }: CompareRequest) => ({ id: keys, ...(add && { add }) });

/** The keys with that of the name added to them; the same where no skill has the name. */
export function withAdded(
  { keys, add }: CompareRequest,
  skills: ReadonlyMap<SkillId, Skill>,
): readonly string[] {
  if (!add) return keys;
  const wanted = add.toLowerCase();
  const found = [...skills.values()].find(({ name }) => name.toLowerCase() === wanted);
  return found ? [...new Set([...keys, String(found.id)])] : keys;
}
