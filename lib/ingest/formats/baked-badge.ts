import { ImportError } from '@/lib/ingest/import-error';
import { decodeJwt } from '@/lib/ingest/shapes/jwt';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { excerpt, type Table } from './format';
import { pngBadgeText } from './png-text';
import { numberedInGroups, tableOfRecords } from './records-table';
import { svgBadgeText } from './svg-text';

/** What was baked into the picture of a badge. */
export interface Baked {
  /** An assertion (Open Badges 2.0) or a credential (3.0), as parsed JSON. */
  assertion: unknown;
  /** Whether it came as a signed token. The signature is not checked. */
  isSigned: boolean;
}

/**
 * The assertion baked into a badge's PNG or SVG, as parsed JSON. Nothing is fetched and no signature is checked.
 * @throws ImportError where the picture holds none, or only its address
 */
export function bakedAssertion(bytes: Uint8Array): unknown {
  return unbake(bytes).assertion;
}

export function unbake(bytes: Uint8Array): Baked {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return read(pngBadgeText(buffer) ?? svgBadgeText(buffer.toString('utf8')));
}

/** The table of a badge's picture, given the text that is baked into it. */
export async function bakedTable(picture: string, text: string | null): Promise<Table> {
  const { assertion, isSigned } = read(text);
  const found = readRoot(assertion);
  if (!found) throw noBadge();
  const notes = isSigned ? [...found.notes, SIGNED] : found.notes;
  return tableOfRecords(`${picture}, ${found.format}`, numberedInGroups(found.records), found.kind, notes);
}

export const SIGNED = 'The badge is signed; its signature was not checked.';

function read(text: string | null): Baked {
  const baked = text?.trim() ?? '';
  if (baked === '') throw noBadge();
  if (/^https?:\/\//i.test(baked)) throw onlyAddress(baked);
  const signed = decodeJwt(baked);
  if (signed !== null) return { assertion: signed, isSigned: true };
  let assertion: unknown;
  try {
    assertion = JSON.parse(baked);
  } catch {
    throw new ImportError('not-json', 'What is baked into this badge is damaged.', ASK_ISSUER);
  }
  if (typeof assertion !== 'object' || assertion === null) throw noBadge();
  if ('assertionUrl' in assertion) throw onlyAddress(String(assertion.assertionUrl));
  return { assertion, isSigned: false };
}

const ASK_ISSUER = 'Download the badge from its issuer again, as a picture or as JSON.';

function noBadge(): ImportError {
  return new ImportError('unknown-format', 'This is a picture, and no badge is baked into it.', ASK_ISSUER);
}

function onlyAddress(address: string): ImportError {
  return new ImportError(
    'not-a-table',
    `This badge holds only the address of what it certifies (${excerpt(address, 120)}), and no address is ever fetched.`,
    'Open that address yourself, save what it shows as a JSON file, and give that.',
  );
}
