import { detached } from './detached';
import { english } from './headings/en';
import type { Headings, Section } from './headings/headings';

export type { Section } from './headings/headings';

/** A passage: the text from `start` to `end`, with its heading. */
export interface SectionSpan {
  section: Section;
  start: number;
  end: number;
}

/** Characters after which words about the employer or its benefits are taken to be over, heading or no heading. */
const LONGEST_ASIDE = 2000;

const ASKING: ReadonlySet<Section> = new Set<Section>([
  'unknown',
  'title',
  'duties',
  'required',
  'preferred',
]);

/** Whether skills named in a section are asked for. */
export function isAsking(section: Section): boolean {
  return ASKING.has(section);
}

/**
 * Splits a posting into the passages that its headings make, in order and without gaps. The first line is the
 * title. A heading is a short line of its own that names what follows, or such words before a colon, or a sentence that
 * ends in a colon and leads to a list ("In return we offer you:").
 *
 * A heading with text behind its colon ("Salary: 30,000") speaks for its own line alone when it names benefits,
 * formalities or the employer, so that a line of facts cannot swallow the rest of a posting.
 */
export function sectionsOf(text: string, headings: Headings = english): SectionSpan[] {
  const spans: SectionSpan[] = [];
  const open = (section: Section, start: number, end: number) => {
    const last = spans.at(-1);
    if (last?.section === section && section !== 'title') last.end = end;
    else if (end > start) spans.push({ section, start, end });
  };
  let section: Section = 'title';
  let opened = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    if (at === 0) {
      open('title', 0, end);
      section = 'unknown';
    } else {
      const line = text.slice(at, Math.min(end, at + 200)).trim();
      const heading =
        line.length >= 3 ? (leadInOf(text, at, end, headings) ?? rememberedHeading(line, headings)) : null;
      const before = heading?.leadsIn ? section : null;
      if (heading?.alone || (heading && isAsking(heading.section))) {
        section = heading.section;
        opened = at;
      } else if (
        !isAsking(section) &&
        (at - opened > LONGEST_ASIDE || headings.backToTheJob.test(plain(line)))
      ) {
        section = 'unknown';
      }
      open(before ?? heading?.section ?? section, at, end);
    }
    at = end;
  }
  return spans;
}

/** The section that a line opens, and whether the heading stands alone on its line. */
interface Heading {
  section: Section;
  alone: boolean;
  /** Whether it is a sentence that leads to a list, and says something of its own. */
  leadsIn?: boolean;
}

/** Words of its own that a heading without a colon may hold besides those that name its section. */
const MOST_BESIDE = 2;
/** Characters at the end of a sentence that say to what list it leads. */
const LEAD_IN = 100;
const SHORTEST_LEAD_IN = 30;
const LONGEST_LEAD_IN = 400;
/** Characters before a semicolon or a full stop in which "including" or "the following" may stand. */
const LEAD_WORD = 30;
const LONGEST_HEADING = 80;
/** Characters before the colon of a heading that stands before its text, at most. */
const FARTHEST_COLON = 70;
const MOST_WORDS = 10;

/** Whether a line begins as an item of a list does. */
function isItem(line: string): boolean {
  return '•-*·–'.includes(line.charAt(0)) && line !== '';
}

function hasMoreWords(line: string, most: number): boolean {
  let words = 1;
  for (let at = line.indexOf(' '); at !== -1; at = line.indexOf(' ', at + 1)) if (++words > most) return true;
  return false;
}

function leadInOf(text: string, start: number, end: number, { leadIns }: Headings): Heading | null {
  if (!leadIns || end - start < SHORTEST_LEAD_IN || end - start > LONGEST_LEAD_IN) return null;
  let last = end - 1;
  while (last > start && ' \n\r\t-–'.includes(text[last] as string)) last--;
  const said = text.slice(last - LEAD_WORD, last);
  const leads =
    text[last] === ':' ||
    (text[last] === ';' && said.includes('includ')) ||
    (text[last] === '.' && said.includes('following'));
  if (!leads) return null;
  if (isItem(text.slice(start, start + 2).trimStart())) return null;
  const words = plain(text.slice(Math.max(start, last - LEAD_IN), last + 1));
  for (const [section, pattern] of leadIns)
    if (pattern.test(words)) return { section, alone: true, leadsIn: !isAsking(section) };
  return null;
}

/** The same headings come again and again, and each takes a dozen patterns to read: short lines are remembered. */
const remembered = new WeakMap<Headings, Map<string, Heading | null>>();
const MOST_REMEMBERED = 20_000;

function rememberedHeading(line: string, headings: Headings): Heading | null {
  if (isSentence(line)) return null;
  if (line.length > LONGEST_HEADING) return headingOf(line, headings);
  let known = remembered.get(headings);
  if (!known) {
    known = new Map();
    remembered.set(headings, known);
  }
  const there = known.get(line);
  if (there !== undefined) return there;
  const heading = headingOf(line, headings);
  if (known.size < MOST_REMEMBERED) known.set(detached(line), heading);
  return heading;
}

/** Whether a line without a colon ends as a sentence does, or is too long for a heading: most lines are. */
function isSentence(line: string): boolean {
  const ends = line.length > LONGEST_HEADING || '.,;!'.includes(line.charAt(line.length - 1));
  return ends && line !== '' && !line.slice(0, FARTHEST_COLON).includes(':');
}

/** The heading that a short line is, or begins with. */
function headingOf(line: string, { sections, filling, facts, bare }: Headings): Heading | null {
  const colon = line.indexOf(':');
  const hasColon = colon > 0 && colon < FARTHEST_COLON;
  const words = hasColon ? line.slice(0, colon) : line;
  if (words.length > LONGEST_HEADING || '.,;!'.includes(words.at(-1) as string) || isItem(words)) return null;
  if (hasMoreWords(words, MOST_WORDS)) return null;
  const folded = plain(words);
  if (hasColon && facts?.test(folded.trim())) return { section: 'formalities', alone: false };
  for (const [section, pattern] of sections) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const before = contentWords(folded.slice(0, found.index), filling);
    const behind = contentWords(folded.slice(found.index + found[0].length), filling);
    const asking = isAsking(section);
    if (before > (asking ? 2 : 0) || behind > (asking ? 3 : 2)) continue;
    if (!hasColon && before + behind > MOST_BESIDE) continue;
    if (!hasColon && before > 0 && bare?.test(found[0])) continue;
    if (section === 'preferred' && /[,*]/.test(words)) continue;
    return { section, alone: !hasColon || colon >= line.length - 2 };
  }
  return null;
}

function contentWords(text: string, filling: ReadonlySet<string>): number {
  return text.split(/[^a-z0-9+#]+/).filter((word) => word !== '' && !filling.has(word)).length;
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** In lower case, without accents, with plain apostrophes. */
function plain(line: string): string {
  const lower = line.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}
