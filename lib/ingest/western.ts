/** What the bytes 0x80 to 0x9F stand for in Windows-1252; five of them stand for nothing and stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((character, i) => [character, 0x80 + i]));
const CONTROLS = /[\u0080-\u009f]/g;

/** Bytes as Windows-1252. (Node 20's own decoder of that name reads Latin-1.) */
export function decodeWestern(bytes: Buffer): string {
  return bytes.toString('latin1').replace(CONTROLS, (control) => HIGH[control.charCodeAt(0) - 0x80]!);
}

/** The byte that a character has in Windows-1252. */
export function westernByte(character: string): number {
  return BYTES.get(character) ?? character.charCodeAt(0);
}
