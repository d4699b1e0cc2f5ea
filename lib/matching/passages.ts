import type { SkillId } from '@/lib/taxonomy/skill';
import type { PostingMention } from './posting';
import type { Years } from './years';

/** A stretch of a passage: plain words, or words that ask for a skill. */
export interface PassagePart {
  text: string;
  /** The skill that these words ask for, or null for plain words. */
  skill: SkillId | null;
  /** The years of experience that the posting ties to it. */
  years: Years | null;
}

/** Characters shown on either side of the first mention, at most. */
const REACH = 160;

/**
 * The passage of a posting that asks for the most of the wanted skills, cut at line ends or words, with every wanted
 * mention in it marked; null where the posting asks for none. Of equal passages the first, the title last.
 */
export function passageOf(
  text: string,
  mentions: readonly PostingMention[],
  wanted: ReadonlySet<SkillId>,
): PassagePart[] | null {
  const asked = mentions.filter(({ skill, status }) => status === 'asked' && wanted.has(skill));
  const span = fullestSpan(text, asked);
  if (!span) return null;
  const [from, to] = span;
  const parts: PassagePart[] = [];
  let at = from;
  for (const { skill, years, start, end } of asked) {
    if (start < from || end > to) continue;
    if (start > at) parts.push(plain(text.slice(at, start)));
    parts.push({ text: text.slice(start, end), skill, years });
    at = end;
  }
  if (at < to) parts.push(plain(text.slice(at, to)));
  const [first] = parts;
  if (first && from > 0 && text[from - 1] !== '\n') first.text = `… ${first.text}`;
  const last = parts.at(-1);
  if (last && to < text.length && text[to] !== '\n') last.text = `${last.text} …`;
  return parts;
}

function plain(text: string): PassagePart {
  return { text, skill: null, years: null };
}

function fullestSpan(text: string, asked: readonly PostingMention[]): [number, number] | null {
  let best: [number, number] | null = null;
  let most = 0;
  // Mentions come in order and none overlaps another: passages only move on, and those within stand next to each other.
  const within = new Map<SkillId, number>();
  let first = 0;
  let behind = 0;
  for (const { start, end, section } of asked) {
    const from = startOfPassage(text, start);
    const to = endOfPassage(text, end);
    for (; behind < asked.length && asked[behind]!.end <= to; behind++) {
      const { skill } = asked[behind]!;
      within.set(skill, (within.get(skill) ?? 0) + 1);
    }
    for (; asked[first]!.start < from; first++) {
      const { skill } = asked[first]!;
      const left = within.get(skill)! - 1;
      if (left > 0) within.set(skill, left);
      else within.delete(skill);
    }
    const skills = section === 'title' ? 0.5 : within.size;
    if (skills <= most) continue;
    most = skills;
    best = [from, to];
  }
  return best;
}

function startOfPassage(text: string, start: number): number {
  const reached = Math.max(0, start - REACH - 1);
  const before = text.slice(reached, start);
  const newline = before.lastIndexOf('\n');
  if (newline !== -1) return reached + newline + 1;
  if (start <= REACH) return 0;
  const space = before.indexOf(' ', 1);
  return space === -1 ? start : reached + space + 1;
}

function endOfPassage(text: string, end: number): number {
  const behind = text.slice(end, end + REACH + 1);
  const newline = behind.indexOf('\n');
  if (newline !== -1) return end + newline;
  if (text.length - end <= REACH) return text.length;
  return end + Math.max(0, behind.lastIndexOf(' '));
}
