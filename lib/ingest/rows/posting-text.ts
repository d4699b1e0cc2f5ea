import { ungluedSentences } from '@/lib/ingest/fields/glue';
import { maskContacts } from '@/lib/ingest/fields/mask';
import { parseSkillList } from '@/lib/ingest/fields/skill-list';
import { inOneLine, tidyText } from '@/lib/ingest/fields/tidy';
import { POSTING_FIELDS } from '@/lib/ingest/mapping/posting-fields';
import type { CellReader } from './cells';

/** The parts of a posting's text, in order. A part without a heading follows the title. */
const PARTS = POSTING_FIELDS.filter(({ field, heading }) => heading !== undefined || field === 'description');
const LISTS = new Set(['skills', 'preferred']);
const FACTS = new Set(['education', 'experience']);

/**
 * A posting's whole text: the title on the first line, a blank line, then each part under a heading, so that who reads it knows
 * what is required, preferred, offered, or said of the employer. Facts such as education stand on one line with their name.
 */
export function postingText(title: string, cells: readonly string[], reader: CellReader): string {
  const blocks: string[] = [];
  for (const { field, heading } of PARTS) {
    const filled = reader.all(cells, field);
    if (filled.length === 0) continue;
    if (FACTS.has(field)) {
      blocks.push(...filled.map((cell) => `${heading}: ${inOneLine(tidyText(cell))}`));
      continue;
    }
    const isList = LISTS.has(field);
    const body = filled
      .map((cell) => (isList ? listLines(cell) : maskContacts(ungluedSentences(tidyText(cell)))))
      .filter((text) => text !== '')
      .join(isList ? '\n' : '\n\n');
    if (body !== '') blocks.push(heading === undefined ? body : `${heading}\n${body}`);
  }
  return blocks.length === 0 ? title : `${title}\n\n${blocks.join('\n\n')}`;
}

/** A list of terms, one a line; a sentence stays one. */
function listLines(cell: string): string {
  const terms = parseSkillList(cell);
  const printed = /^\s*[[{]/.test(cell);
  const isText = !printed && (/[.!?]\s+\S/.test(cell) || terms.some((term) => term.split(' ').length > 8));
  return isText ? maskContacts(ungluedSentences(tidyText(cell))) : terms.join('\n');
}
