import type { AskedSkill, Level } from '@/lib/matching/posting';

const LEVELS: readonly Level[] = ['unstated', 'preferred', 'required'];
const NUMBERS = 3;

/**
 * The skills that a posting asks for as 32-bit little-endian numbers, three a skill, in the order of their ids:
 * four times the id plus the level, the offset of the first mention in the text, and its length.
 */
export function packSkills(skills: readonly AskedSkill[]): Buffer {
  const packed = new Uint32Array(skills.length * NUMBERS);
  skills.forEach(({ skill, level, start, end }, i) => {
    packed.set([skill * 4 + LEVELS.indexOf(level), start, end - start], i * NUMBERS);
  });
  return Buffer.from(packed.buffer);
}

/** The skills of a packed blob. */
export function unpackSkills(blob: Buffer): AskedSkill[] {
  const packed = new Uint32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
  return Array.from({ length: packed.length / NUMBERS }, (_, i) => {
    const [first = 0, start = 0, length = 0] = packed.subarray(i * NUMBERS, i * NUMBERS + NUMBERS);
    return { skill: first >>> 2, level: LEVELS[first & 3] ?? 'unstated', start, end: start + length };
  });
}

/** The ids alone, for the market index. */
export function skillIdsOf(blob: Buffer): number[] {
  const ids: number[] = [];
  for (let at = 0; at < blob.byteLength; at += NUMBERS * 4) ids.push(blob.readUInt32LE(at) >>> 2);
  return ids;
}
