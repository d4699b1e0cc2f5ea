import { OTHERS } from './asking-words';
import type { Around } from './level';
import type { Mention } from './matcher';
import type { Sentence } from './sentence';

/** Characters before a mention, and behind it, that are looked at. */
const BEFORE = 80;
const BEHIND = 60;

/**
 * Whether a mention names what others do or are: a unit ("the School of Public Health"), people whom one works with
 * ("work closely with data science teams") or under ("under the guidance of a district nurse"), what others study for
 * ("teach in MBA programs"), and firms that a tool is called after ("customers like Notion").
 * @param listed whether it stands in a list of requirements
 */
export function isOfOthers(
  { start, end, kind }: Mention,
  { said }: Sentence,
  listed: boolean,
  { text, wording }: Pick<Around, 'text' | 'wording'>,
): boolean {
  const { others } = wording;
  if (!others || !(said & OTHERS)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (isCapital(text.charCodeAt(start)) && others.nameOfUnit.test(before)) return true;
  if (listed || kind === 'soft') return false;
  if (kind === 'tool') return others.firms.test(before);
  const behind = text.slice(end, end + BEHIND);
  if (kind === 'certificate' && others.studies.test(behind) && others.teaching.test(before)) return true;
  if (others.superior.test(before)) return true;
  return (
    others.workWith.test(before) && (others.people.test(text.slice(start, end)) || others.team.test(behind))
  );
}

/** Whether a letter is a capital of the English alphabet, as names in English begin. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
