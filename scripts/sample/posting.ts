import { american } from './american';
import { type Day, dayIn, daysLater, isCovered, isoDate, spokenDate } from './calendar';
import type { AskedSkill } from './demand';
import { layOut } from './layout';
import { type Market, type Plan, plan } from './plan';
import { between, happens, pick, type Random } from './random';
import { writeUp } from './write-up';

/** One made-up posting: the columns of the file, and what was planned, which the file does not tell. */
export interface SamplePosting {
  job_id: string;
  title: string;
  company: string;
  sector: string;
  location: string;
  region: string;
  date_posted: string;
  employment_type: string;
  salary: string;
  description: string;
  made_up: 'made up';
  /** Skills that the text asks for, under their names in the sectors' files. Its duties may name a few more. */
  asks: readonly AskedSkill[];
  /** The job_id of the posting that this one repeats, or null. */
  repost_of: string | null;
}

/** A posting whose text still waits for its dates. */
export interface Draft {
  plan: Plan;
  day: Day;
  location: string;
  region: string;
  text: string;
  /** The draft that this one repeats. */
  repeats: Draft | null;
}

export function draft(random: Random, words: Random, markets: readonly Market[]): Draft {
  const made = plan(random, markets);
  const { site, employer, style } = made;
  const text = layOut(words, writeUp(words, made), style, employer.name);
  return {
    plan: made,
    day: dayIn(random, made.month),
    location: locationOf(random, made),
    region: happens(random, 97) ? site.region.name : '',
    text: site.region.wording === 'American' ? american(text) : text,
    repeats: null,
  };
}

/** The posting as it stands in the file, its dates filled in. `ids` are the job_ids of all drafts. */
export function posting(
  { plan: made, day, location, region, text, repeats }: Draft,
  ids: Map<Draft, string>,
  id: string,
) {
  const { wording } = made.site.region;
  const closing = daysLater(day, 14 + (text.length % 15));
  const finished: SamplePosting = {
    job_id: id,
    title: made.title,
    company: made.employer.name,
    sector: made.sector.name,
    location,
    region,
    date_posted: isoDate(day),
    employment_type: made.employmentType,
    salary: made.salary,
    description: text
      .replaceAll('{closing}', spokenDate(closing, wording))
      .replaceAll('{interviews}', spokenDate(daysLater(closing, 7), wording)),
    made_up: 'made up',
    asks: made.skills,
    repost_of: (repeats && ids.get(repeats)) ?? null,
  };
  return finished;
}

function locationOf(random: Random, { site, workplace }: Plan): string {
  if (workplace === 'remote') return happens(random, 60) ? 'Remote' : `Remote (${site.region.name})`;
  if (workplace === 'hybrid' && happens(random, 60)) return `${site.place} (Hybrid)`;
  return happens(random, 20) ? `${site.place}, ${site.region.name}` : site.place;
}

const TOUCHES: readonly [RegExp, string][] = [
  [/We are looking for (an? [A-Z])/, 'We are still looking for $1'],
  [/\bis looking for\b/, 'is again looking for'],
  [/\bAre you\b/, 'Are you perhaps'],
  [/\bgrowing team\b/, 'friendly team'],
  [/Apply online in five minutes\./, 'Apply online: it takes five minutes.'],
  [/\bYou will have\b/, 'You have'],
  [/No two days are alike\./, 'Every day is different.'],
];

/** The same job posted again later, word for word or with a few words changed; null where that would be too late. */
export function repost(random: Random, words: Random, original: Draft): Draft | null {
  const day = daysLater(original.day, between(random, 7, 63));
  return isCovered(day) ? { ...original, day, text: touchedUp(words, original), repeats: original } : null;
}

function touchedUp(words: Random, { text, plan: { style } }: Draft): string {
  if (happens(words, 50)) return text;
  const touched = TOUCHES.reduce((result, [old, other]) => result.replace(old, other), text);
  if (touched !== text && happens(words, 70)) return touched;
  const note = pick(words, ['Re-advertised.', 'Previous applicants need not apply.', 'Still open!']);
  return style.html ? `${touched}\n<p>${note}</p>` : `${touched}\n\n${note}`;
}
