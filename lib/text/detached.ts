/**
 * The same text in memory of its own. A part of a string keeps the whole in memory: what is remembered of a file that is read in pieces must
 * not hold on to the pieces.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
