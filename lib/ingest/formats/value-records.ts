import { ImportError } from '@/lib/ingest/import-error';
import type { Kind } from '@/lib/ingest/mapping/field';
import { readShape } from '@/lib/ingest/shapes/registry';
import { excerpt } from './format';
import type { NumberedRecord } from './records-table';

/** Values that cannot be read before it no longer matters what shape the rest has. */
const MOST_UNKNOWN = 500;

/**
 * The records of JSON values that come one after the other: an object, a document of any known shape, or a list (the first of them being
 * the header where it holds only texts). What shape they have is known as soon as the first of them was read.
 */
export class ValueRecords {
  /** In words; null where it is none that is known. */
  shape: string | null = null;
  kind: Kind | null = null;
  private isKnown = false;
  private row = 0;
  private header: readonly string[] | null = null;

  add(value: unknown, text: string): NumberedRecord[] {
    const found = Array.isArray(value) ? null : knownRecords(value);
    if (found instanceof ImportError) return [this.problem(found.message.replace(/\.$/, ''), text)];
    const isFirst = !this.isKnown;
    this.isKnown = true;
    if (Array.isArray(value)) return this.addList(value, isFirst);
    if (isFirst && found) {
      this.shape = found.format;
      this.kind = found.kind;
    }
    return (found?.records ?? [value]).map((record) => this.numbered(record));
  }

  problem(why: string, raw: string): NumberedRecord {
    return { row: ++this.row, column: null, why, raw: excerpt(raw) };
  }

  /** Reads ahead until the shape is known, and gives all groups from the first. */
  async ahead(
    groups: AsyncIterator<NumberedRecord[], undefined, undefined>,
  ): Promise<AsyncGenerator<NumberedRecord[], undefined, undefined>> {
    const head: NumberedRecord[] = [];
    while (!this.isKnown && head.length < MOST_UNKNOWN) {
      const { value, done } = await groups.next();
      if (done) break;
      for (const record of value) head.push(record);
    }
    return startingWith(head, groups);
  }

  /** A list of objects is as many records; a list of values is one, by the names in the first. */
  private addList(values: readonly unknown[], isFirst: boolean): NumberedRecord[] {
    if (values.some((value) => typeof value === 'object' && value !== null && !Array.isArray(value)))
      return values.map((value) => this.numbered(value));
    if (isFirst && values.length > 0 && values.every((value) => typeof value === 'string')) {
      this.header = values;
      return [];
    }
    const { header } = this;
    if (!header) return [this.numbered(values)];
    return [this.numbered(Object.fromEntries(header.map((name, i) => [name, values[i]])))];
  }

  private numbered(record: unknown): NumberedRecord {
    return { row: ++this.row, record };
  }
}

async function* startingWith(
  head: NumberedRecord[],
  rest: AsyncIterator<NumberedRecord[], undefined, undefined>,
): AsyncGenerator<NumberedRecord[], undefined, undefined> {
  if (head.length > 0) yield head;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return undefined;
    yield value;
  }
}

function knownRecords(value: unknown) {
  try {
    return readShape(value);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}
