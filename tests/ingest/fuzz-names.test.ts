import { describe, expect, test } from 'vitest';
import { inMemory } from '@/lib/ingest/formats/file-source';
import type { Kind } from '@/lib/ingest/mapping/field';
import { FIELDS } from '@/lib/ingest/mapping/fields';
import { trySource } from '@/scripts/fuzz/try-file';

/** Names that every object of the language answers to: a look-up that takes them for a word of its own list goes wrong. */
const NAMES = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];
const WRITTEN = (name: string) => [name, `12 ${name}`, `x ${name} y`, `$${name}`, `Leeds, ${name}`];
const KINDS: readonly Kind[] = ['postings', 'credentials'];

describe('a cell that says “constructor” is a cell like any other', { timeout: 60_000 }, () => {
  const fields = KINDS.flatMap((kind) =>
    FIELDS[kind].map(({ field, names }) => ({ kind, field, name: names[0] })),
  );
  test.each(fields)('$kind: $field', async ({ name }) => {
    const rows = NAMES.flatMap(WRITTEN).map((cell, i) => `Nurse ${i},"${cell}"`);
    const tried = await trySource(inMemory(Buffer.from([`title,${name}`, ...rows].join('\n'))));
    expect(tried.map(({ fault }) => fault)).toEqual([null, null, null]);
  });
});
