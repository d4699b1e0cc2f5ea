import { guessDialect } from './csv-dialect';
import type { Format, TextPieces } from './format';

/** The name of the format, by which tables made of it are known. */
export const PLAIN_TEXT = 'plain text';
/** How much of a text is looked at. */
const LOOKED_AT = 1 << 16;
/** Rows that are at least this even are those of a table. */
const EVEN = 0.6;
const LONGEST_TITLE = 160;
const LONGEST_TEXT = 16 << 20;

/** One posting or description as text, its first line the title. Only where files of one record each are read: alone it could be CSV. */
export const plainText: Format = {
  name: PLAIN_TEXT,
  recognises(head) {
    const { columns, even } = guessDialect(head.slice(0, LOOKED_AT));
    return columns < 2 || even < EVEN || !hasTwoLines(head);
  },
  async read(text) {
    const whole = await wholeText(text);
    async function* rows() {
      yield [{ row: 1, cells: [titleOf(whole), whole] }];
    }
    return { format: PLAIN_TEXT, columns: ['title', 'description'], kind: null, notes: [], rows: rows() };
  },
};

function hasTwoLines(text: string): boolean {
  return /\S[^\n\r]*[\n\r]\s*\S/.test(text.slice(0, LOOKED_AT));
}

async function wholeText(text: TextPieces): Promise<string> {
  let whole = '';
  while (whole.length < LONGEST_TEXT) {
    const { value, done } = await text.next();
    if (done) break;
    whole += value;
  }
  return whole.slice(0, LONGEST_TEXT);
}

/** The first line that is not blank, or as much of it as a title holds. */
function titleOf(text: string): string {
  const line =
    text
      .slice(0, LOOKED_AT)
      .split(/[\n\r]/)
      .find((each) => each.trim() !== '') ?? '';
  const title = line.trim().replace(/^#+\s+/, '');
  return title.length <= LONGEST_TITLE
    ? title
    : title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE)) || title.slice(0, LONGEST_TITLE);
}
