/** A term that is longer, in words or in characters, says what somebody can do, and names no skill. */
const MOST_WORDS = 8;
const LONGEST = 80;
const SEPARATORS = /[,;|•\n]/;

/**
 * Terms as one cell that is read back as the same terms: one a line, or a printed list where a lone one holds a comma.
 * Null where there are none.
 */
export function cellOfTerms(terms: readonly string[]): string | null {
  const lines = [...new Set(terms.map((term) => term.replace(/\s+/g, ' ').trim()))].filter(Boolean);
  if (lines.length === 1 && SEPARATORS.test(lines[0]!)) return JSON.stringify(lines);
  return lines.length === 0 ? null : lines.join('\n');
}

/** Names of skills, and sentences about what is learnt: a skill can be looked up, in a sentence skills are found. */
export function skillsAndOutcomes(texts: readonly string[]): { skills: string[]; outcomes: string[] } {
  const skills: string[] = [];
  const outcomes: string[] = [];
  for (const text of texts) (namesSkill(text) ? skills : outcomes).push(text);
  return { skills, outcomes };
}

function namesSkill(text: string): boolean {
  return text.length <= LONGEST && text.split(/\s+/).length <= MOST_WORDS && !/[.!?;:]\s|[.!?;:]$/.test(text);
}

/** Words of a name that is written as one: `BachelorDegree` is "Bachelor Degree", `ext:MicroCredential` "Micro Credential". */
export function wordsOf(name: string): string {
  const local = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
  return local
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/_+/g, ' ')
    .trim();
}

/** The terms of a list that is written as one text ("Git, Docker, Linux"); the text itself where it is none. */
export function partsOfList(text: string): string[] {
  const separator = [';', '\n', ','].find((each) => text.includes(each));
  if (separator === undefined || text.length > 2000) return [text];
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => namesSkill(part) && !/^(?:and|or)\s/i.test(part))
    ? parts
    : [text];
}
