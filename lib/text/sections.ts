/**
 * What a passage of a posting is about. Only the first four say what the job asks for.
 * `unknown` is text under no heading.
 */
export type Section =
  | 'title'
  | 'unknown'
  | 'duties'
  | 'required'
  | 'preferred'
  | 'about us'
  | 'benefits'
  | 'formalities';

/** A passage: the text from `start` to `end`, with its heading. */
export interface SectionSpan {
  section: Section;
  start: number;
  end: number;
}

/** Headings by the words in them; the first pattern that holds names the section. */
const HEADINGS: readonly [Section, RegExp][] = [
  [
    'preferred',
    /\b(prefer(red|ences?)?|desir(ed|able)|nice[- ]to[- ]haves?|bonus( points)?|advantageous|ideally|would be (a plus|great|nice)|good to have|plus(es)?|extra credit|not required)\b/,
  ],
  [
    'benefits',
    /\b(benefits?|perks|what we (offer|can offer|provide)|we offer|what's in it for you|whats in it for you|compensation|salary|remuneration|rewards?|why (join|work|us|you)|package|in return|pay rate|what you('ll| will)? (get|receive)|our offer)\b/,
  ],
  [
    'formalities',
    /\b(how to apply|to apply|application (process|instructions|information)|apply now|equal (employment )?opportunit(y|ies)|eeo|eoe|disclaimers?|diversity( and inclusion| statement)?|closing date|(informal )?contact( us| details)?|for (further|more) (details|information)|informal visits?|interview (date|process)s?|privacy|physical (demands|requirements)|work(ing)? (conditions|environment)|visa|disclosure|additional information|safer recruitment|right to work|note to (agencies|recruiters)|legal)\b/,
  ],
  [
    'about us',
    /\b(about (us|the (company|team|organi[sz]ation|trust|firm|business|client|employer|department|practice|school))|who we are|our (company|story|mission|values|culture|team|organi[sz]ation|client|vision|trust)|company (overview|description|profile|background|summary)|the (company|organi[sz]ation|trust|client|employer)|what we do|overview of (the )?company|background|employer profile|introduction to)\b/,
  ],
  [
    'required',
    /\b(require(d|ments?)|qualifications?|essential|must[- ]haves?|skills?|what (you('ll| will)? need|we('re| are)? (looking|need|require|seek)\w*|you (bring|have))|you (have|bring|are|will have|'ll have)|who you are|experience|competenc(y|ies)|knowledge|education|person specification|criteria|minimum|about you|ideal candidate|the candidate|your profile|profile|we('re| are) looking for|abilities|technolog(y|ies)|tech stack|certifications?|attributes|training)\b/,
  ],
  [
    'duties',
    /\b(dut(y|ies)|responsibilit(y|ies)|responsible|what you('ll| will)? (do|be doing|work on)|the (role|job|position|opportunity)|role|tasks?|job (description|purpose|summary|overview)|day[- ]to[- ]day|a typical day|your (role|mission|day|job)|key (accountabilities|functions|areas)|essential functions|main (duties|purpose)|you will|position (summary|overview|description)|accountabilities|scope|description|summary|projects?|objectives?)\b/,
  ],
];

/** A line that goes back to the job itself, after words about the employer or its benefits. */
const BACK_TO_THE_JOB =
  /^(as (a|an|our)\b|you will|you'll|we('re| are) (currently |now |actively )?(looking|seeking|hiring|recruiting|searching)|we (need|require|seek)\b|the (successful|ideal) (candidate|applicant)|this (role|position|post|job)|in this (role|position)|the (role|post ?holder|position)\b|(candidates?|applicants?) (must|should|will)|must have|experience (in|with|of)\b|knowledge of\b|responsibilities)/;

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
 * title. A heading is a short line of its own that names what follows, or such words before a colon.
 *
 * A heading with text behind its colon ("Salary: 30,000") speaks for its own line alone when it names benefits,
 * formalities or the employer, so that a line of facts cannot swallow the rest of a posting.
 */
export function sectionsOf(text: string): SectionSpan[] {
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
      const heading = line.length >= 3 ? headingOf(line) : null;
      if (heading?.alone || (heading && isAsking(heading.section))) {
        section = heading.section;
        opened = at;
      } else if (!isAsking(section) && (at - opened > LONGEST_ASIDE || BACK_TO_THE_JOB.test(plain(line)))) {
        section = 'unknown';
      }
      open(heading?.section ?? section, at, end);
    }
    at = end;
  }
  return spans;
}

/** Words that a heading may hold besides those that name its section. */
const FILLING = new Set(
  'a an and the of to our your for in on with we you us is are this be key main core additional further other general job work employee company staff what s ll re'.split(
    ' ',
  ),
);

/** The section that a line opens, and whether the heading stands alone on its line. */
function headingOf(line: string): { section: Section; alone: boolean } | null {
  const colon = line.indexOf(':');
  const hasColon = colon > 0 && colon < 70;
  const words = hasColon ? line.slice(0, colon) : line;
  if (words.length > 80 || /[.,;!]$/.test(words) || /^[•\-*·–]/.test(words)) return null;
  const folded = plain(words);
  for (const [section, pattern] of HEADINGS) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const before = contentWords(folded.slice(0, found.index));
    const behind = contentWords(folded.slice(found.index + found[0].length));
    const asking = isAsking(section);
    if (before > (asking ? 2 : 0) || behind > (asking ? 3 : 2)) continue;
    return { section, alone: !hasColon || colon >= line.length - 2 };
  }
  return null;
}

function contentWords(text: string): number {
  return text.split(/[^a-z0-9+#]+/).filter((word) => word !== '' && !FILLING.has(word)).length;
}

function plain(line: string): string {
  return line.toLowerCase().replaceAll('’', "'");
}
