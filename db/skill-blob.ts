import type { AskedSkill, Level } from '@/lib/matching/posting';
import type { Years } from '@/lib/matching/years';

const LEVELS: readonly Level[] = ['unstated', 'preferred', 'required'];
const NUMBERS = 3;

/** Bits of a mention's length, and of the least and the most months of experience behind it: a month more, or 0 for none. */
const LENGTH_BITS = 12;
const MONTH_BITS = 10;
const MOST_LENGTH = (1 << LENGTH_BITS) - 1;
const MOST_MONTHS = (1 << MONTH_BITS) - 1;

/**
 * The skills that a posting asks for as 32-bit little-endian numbers, three a skill, in the order of their ids:
 * four times the id plus the level, the offset of the first mention in the text, and its length with the months of
 * experience above it. Blobs from before years were read have none there, and read as such.
 */
export function packSkills(skills: readonly AskedSkill[]): Buffer {
  const packed = new Uint32Array(skills.length * NUMBERS);
  skills.forEach(({ skill, level, years, start, end }, i) => {
    const length = Math.min(end - start, MOST_LENGTH);
    packed.set([skill * 4 + LEVELS.indexOf(level), start, length + packYears(years)], i * NUMBERS);
  });
  return Buffer.from(packed.buffer);
}

/** The skills of a packed blob. */
export function unpackSkills(blob: Buffer): AskedSkill[] {
  const packed = new Uint32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
  return Array.from({ length: packed.length / NUMBERS }, (_, i) => {
    const [first = 0, start = 0, last = 0] = packed.subarray(i * NUMBERS, i * NUMBERS + NUMBERS);
    return {
      skill: first >>> 2,
      level: LEVELS[first & 3] ?? 'unstated',
      years: unpackYears(last),
      start,
      end: start + (last & MOST_LENGTH),
    };
  });
}

/** The ids alone. */
export function skillIdsOf(blob: Buffer): number[] {
  return [...askedSkillsOf(blob).skills];
}

/** The ids and the levels alone, for the market index: the places of the levels in its `ASKED_LEVELS` are those of the blob. */
export function askedSkillsOf(blob: Buffer): { skills: Uint32Array; levels: Uint8Array } {
  const size = Math.floor(blob.byteLength / (NUMBERS * 4));
  const skills = new Uint32Array(size);
  const levels = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const first = blob.readUInt32LE(i * NUMBERS * 4);
    skills[i] = first >>> 2;
    levels[i] = first & 3;
  }
  return { skills, levels };
}

function packYears(years: Years | null): number {
  if (years === null) return 0;
  return (months(years.least) + months(years.most) * (MOST_MONTHS + 1)) * (MOST_LENGTH + 1);
}

function months(years: number | null): number {
  return years === null ? 0 : Math.min(Math.round(years * 12) + 1, MOST_MONTHS);
}

function unpackYears(last: number): Years | null {
  const least = (last >>> LENGTH_BITS) & MOST_MONTHS;
  return least === 0 ? null : { least: years(least) ?? 0, most: years(last >>> (LENGTH_BITS + MONTH_BITS)) };
}

function years(months: number): number | null {
  return months === 0 ? null : Math.round(((months - 1) / 12) * 100) / 100;
}
