import { Parser } from 'htmlparser2';
import { utf16Of } from '@/lib/ingest/formats/decode';
import { ImportError } from '@/lib/ingest/import-error';

/** What is told of an XML file as it is read. Names come without their prefix: `x:row` is `row`. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  /** Text in pieces, character references read. */
  text?(piece: string): void;
}

/** No part of a workbook is nested deeper. */
const DEEPEST = 100;
/** So many characters without any element, and it is no part of a workbook. */
const LONGEST_SILENCE = 64 << 20;

/** Reads XML in pieces: for each, one turn of the loop after what it holds has been told. Entities of a DTD are not read. */
export async function* xmlEvents(
  bytes: AsyncIterable<Buffer>,
  { open, close, text }: XmlEvents,
): AsyncGenerator<void, void, undefined> {
  let depth = 0;
  let silence = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw damagedWorkbook();
        silence = 0;
        open?.(local(name), attributes);
      },
      onclosetag(name) {
        depth--;
        silence = 0;
        close?.(local(name));
      },
      ontext(piece) {
        text?.(piece);
      },
    },
    { xmlMode: true },
  );
  let decoder: TextDecoder | null = null;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(utf16Of(piece) ?? 'utf-8');
    silence += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (silence > LONGEST_SILENCE) throw damagedWorkbook();
    yield;
  }
  parser.end();
  yield;
}

/** Reads a whole XML file for its elements alone. */
export async function eachElement(
  bytes: AsyncIterable<Buffer>,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  for await (const _ of xmlEvents(bytes, { open }));
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

export function damagedWorkbook(): ImportError {
  return new ImportError(
    'unreadable',
    'This XLSX workbook is damaged.',
    'Open it in a spreadsheet program, save it as CSV (UTF-8), and give that.',
  );
}
