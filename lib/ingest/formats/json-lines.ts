import { excerpt, type Format, type TextPieces } from './format';
import { type NumberedRecord, tableOfRecords } from './records-table';

const LONGEST_LINE = 16 << 20;

/** One JSON object a line. A line that is not JSON is a rejected row, not the end of the file. */
export const jsonLines: Format = {
  name: 'JSON Lines',
  recognises: (head) => /^\s*\{[^\n]*\n\s*\{/.test(head),
  read: (text) => tableOfRecords('JSON Lines', readLines(text)),
};

async function* readLines(text: TextPieces): AsyncGenerator<NumberedRecord[], undefined, undefined> {
  let row = 0;
  const read = (line: string): NumberedRecord => {
    row++;
    try {
      return { row, record: JSON.parse(line) };
    } catch {
      return { row, column: null, why: 'the line is not valid JSON', raw: excerpt(line) };
    }
  };
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
    const group: NumberedRecord[] = [];
    const first = parts.join('') + (done ? '' : value.slice(0, newline));
    if (length > LONGEST_LINE)
      group.push({ row: ++row, column: null, why: 'the line is longer than 16 MB', raw: excerpt(first) });
    else if (first.trim() !== '') group.push(read(first));
    if (done) {
      if (group.length > 0) yield group;
      return undefined;
    }
    const lines = value.slice(newline + 1).split('\n');
    const last = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') group.push(read(line));
    parts = [last];
    length = last.length;
    yield group;
  }
}
