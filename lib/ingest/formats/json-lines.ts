import type { Format, TextPieces } from './format';
import { type NumberedRecord, tableOfRecords } from './records-table';
import { ValueRecords } from './value-records';

const LONGEST_LINE = 16 << 20;

/** One JSON value a line, whatever its shape. A line that is not JSON is a rejected row, not the end of the file. */
export const jsonLines: Format = {
  name: 'JSON Lines',
  recognises: (head) => /^\s*\{[^\n]*\n\s*\{/.test(head) || /^\s*\[[^\n]*\][ \t\r]*\n\s*\[/.test(head),
  async read(text) {
    const values = new ValueRecords();
    const groups = await values.ahead(readLines(text, values));
    const format = values.shape === null ? 'JSON Lines' : `JSON Lines, ${values.shape}`;
    return tableOfRecords(format, groups, values.kind);
  },
};

async function* readLines(
  text: TextPieces,
  values: ValueRecords,
): AsyncGenerator<NumberedRecord[], undefined, undefined> {
  for await (const group of lines(text)) {
    const records = group.flatMap(({ text: line, tooLong }) => {
      if (tooLong) return values.problem('the line is longer than 16 MB', line);
      const value = parsed(line);
      return value === undefined
        ? values.problem('the line is not valid JSON', line)
        : values.add(value, line);
    });
    if (records.length > 0) yield records;
  }
  return undefined;
}

/** The value of a line; `undefined` where it is none. A byte order mark before it and a comma behind it do no harm. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const text = line.trim();
    try {
      return JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text);
    } catch {
      return undefined;
    }
  }
}

interface Line {
  text: string;
  tooLong: boolean;
}

/** The lines with something in them. Of one that is too long only the beginning is kept. */
async function* lines(text: TextPieces): AsyncGenerator<Line[]> {
  let parts: string[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await text.next();
    const newline = done ? 0 : value.indexOf('\n');
    if (!done && newline === -1) {
      length += value.length;
      if (length <= LONGEST_LINE) parts.push(value);
      continue;
    }
    const first = parts.join('') + (done ? '' : value.slice(0, newline));
    const group: Line[] = [{ text: first, tooLong: length > LONGEST_LINE }];
    const rest = done ? [] : value.slice(newline + 1).split('\n');
    const last = rest.pop() ?? '';
    for (const line of rest) group.push({ text: line, tooLong: false });
    yield group.filter(({ text: line }) => line.trim() !== '');
    if (done) return;
    parts = [last];
    length = last.length;
  }
}
