import { createHash } from 'node:crypto';
import { CLASS, FOLD, WORD } from '@/lib/text/characters';
import { tellingNumbers } from './near/telling';
import type { CredentialRecord, PostingRecord } from './records';

/** A text with fewer letters than this, besides the title, describes no job: many jobs share it. */
const SHORT_TEXT = 120;
/** Grades and ranks of a title ("Engineer 2"). Longer numbers, dates, times and shares are none. */
const SHORT_NUMBER = /(?<![\p{L}\d.,/:-])\d{1,2}(?![\p{L}\d.,/:%-])/gu;

/**
 * What makes a posting the same job, word for word: employer, title and text, with digits, punctuation, case and white space folded
 * away, so that a repost with another date or reference is the same. Numbers that tell jobs apart stay: "band 5", "37.5 hours", and
 * short ones of the title. Where no text describes the job: its external id, or else employer, title, place, pay and date. 32
 * hexadecimal digits.
 */
export function fingerprintOfPosting(posting: PostingRecord): string {
  const { employer, title, text, externalId, place, pay, posted } = posting;
  const body = letters(text.slice(title.length));
  const parts = [letters(employer ?? ''), letters(title), ...numbers(title, text)];
  if (body.length >= SHORT_TEXT * 2) return hash('text', [...parts, body]);
  if (externalId !== null) return hash('id', [Buffer.from(externalId), ...parts]);
  return hash('facts', [...parts, body, ...[place, pay, posted].map((fact) => Buffer.from(fact ?? ''))]);
}

/** What makes a credential the same: its provider, type, title and description, folded in the same way. */
export function fingerprintOfCredential(credential: CredentialRecord): string {
  const { provider, type, title, description } = credential;
  return hash('credential', [
    ...[provider, type].map((part) => letters(part ?? '')),
    Buffer.from(title.toLowerCase().replace(/\s+/g, ' ')),
    letters(description),
  ]);
}

/** The numbers that are not folded away; nothing where there are none. */
function numbers(title: string, text: string): Buffer[] {
  const found = [...(title.match(SHORT_NUMBER) ?? []), ...[...tellingNumbers(text)].sort()];
  return found.length === 0 ? [] : [Buffer.from(found.join('\n'))];
}

/** The letters of a text, in lower case and without accents, two bytes each. */
function letters(text: string): Buffer {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (CLASS[code] === WORD && (code < 0x30 || code > 0x39)) codes[length++] = FOLD[code]!;
  }
  return Buffer.from(codes.buffer, 0, length * 2);
}

function hash(kind: string, parts: readonly Buffer[]): string {
  const sha = createHash('sha1').update(kind);
  for (const part of parts) sha.update('\n').update(part);
  return sha.digest('hex').slice(0, 32);
}
