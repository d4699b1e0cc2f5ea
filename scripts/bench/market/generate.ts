import type { DimensionName } from '@/lib/market/dimensions';
import { type Random, seededRandom } from '../../sample/random';
import type { MarketProfile, Prototype } from './profile';

/** A made-up posting as the market index takes it in. */
export interface MadePosting extends Record<DimensionName, string | null> {
  id: number;
  title: string;
  occupation: string | null;
  date: string | null;
  described: boolean;
  pay: number | null;
  experience: number | null;
  /** Skill numbers from 1: those of the profile first (`profileSkills` of them), then the rare ones. */
  skills: number[];
  levels: number[];
}

export interface Made {
  postings: number;
  seed: number;
  /** Distinct skills, the profile's among them. At most 65,535. */
  skills?: number;
  /** (posting, skill) pairs a posting, where the profile has fewer. */
  pairs?: number;
}

export const MADE_SKILLS = 20_000;
const PAIRS = 15;
/** How often a skill of a prototype is replaced by one that its kind of work asks for. */
const CHANGED = 0.05;
/** How often a rare skill is one of the kind of work's own. */
const OF_THE_KIND = 0.75;
/** Rare skills follow Zipf and Mandelbrot: the share of the one of rank r goes with 1 / (r + FLAT). */
const FLAT = 20;
const VOCABULARIES = 16;

const MONTHS = 60;
const FIRST_MONTH = { year: 2021, month: 1 };
/** Months become busier: the last has so many times the postings of the first. */
const GROWTH = 2;
const UNDATED = 0.03;
const COUNTRIES = ['GB', 'US', 'DE', 'FR', 'IE', 'NL', 'ES', 'CA', 'AT', 'CH', 'BE', 'AU'];
const LANGUAGES: Readonly<Record<string, string>> = {
  DE: 'de',
  AT: 'de',
  CH: 'de',
  FR: 'fr',
  BE: 'fr',
  ES: 'es',
};
const REGIONS = 120;
const CURRENCIES: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  CH: 'CHF',
};

/**
 * Made-up postings after the profile's, one by one, the same for the same seed: each takes over the kind of work, the terms and the skills
 * of a random prototype, with some skills replaced by others of the same kind of work, so that shares of skills, sizes of sets and what goes
 * together agree with the profile (see `agreement.ts`). Rare skills, as a larger taxonomy would find them, make up the number of pairs.
 * Place, date and employer are drawn besides. It is one object that is handed out, filled anew each time: memory does not grow.
 */
export function* madePostings(profile: MarketProfile, made: Made): Generator<MadePosting> {
  const { postings, seed, skills: skillCount = MADE_SKILLS, pairs = PAIRS } = made;
  const random = seededRandom(seed);
  const days = daysOf();
  const regions = Array.from({ length: REGIONS }, (_, i) => `Region ${i + 1}`);
  const drawSkills = skillDrawer(profile, random, skillCount, pairs);
  const employers = Math.max(1, postings / 8);
  const posting = emptyPosting();
  for (let id = 1; id <= postings; id++) {
    const prototype = profile.prototypes[Math.floor(random() * profile.prototypes.length)]!;
    const place = zipf(random(), REGIONS, 4);
    const country = COUNTRIES[place % COUNTRIES.length]!;
    const paid = prototype.pay !== null;
    posting.id = id;
    posting.title = random() < 0.25 ? `${prototype.occupation ?? 'Job'} ${id}` : prototype.title;
    posting.occupation = prototype.occupation;
    posting.date = random() < UNDATED ? null : days[dayOf(random(), random())]!;
    posting.described = prototype.described;
    posting.pay = paid ? Math.round(prototype.pay! * (0.9 + 0.2 * random())) : null;
    posting.experience = prototype.experience;
    posting.country = country;
    posting.region = regions[place]!;
    posting.isco = prototype.isco;
    posting.sector = prototype.sector;
    posting.employer = `Employer ${zipf(random(), employers, 1) + 1}`;
    posting.type = prototype.type;
    posting.workplace = prototype.workplace;
    posting.degree = prototype.degree;
    posting.currency = paid ? (CURRENCIES[country] ?? 'EUR') : null;
    posting.language = LANGUAGES[country] ?? 'en';
    posting.dataset = prototype.dataset;
    drawSkills(prototype, posting);
    yield posting;
  }
}

function emptyPosting(): MadePosting {
  return {
    id: 0,
    title: '',
    occupation: null,
    date: null,
    described: true,
    pay: null,
    experience: null,
    skills: [],
    levels: [],
    country: null,
    region: null,
    isco: null,
    sector: null,
    employer: null,
    type: null,
    workplace: null,
    degree: null,
    currency: null,
    language: null,
    dataset: null,
  };
}

/** A place from 0 up to `size`, the place r about as often as 1 / (r + flat). */
function zipf(uniform: number, size: number, flat: number): number {
  return Math.min(Math.floor(flat * ((1 + size / flat) ** uniform - 1)), Math.ceil(size) - 1);
}

function daysOf(): string[] {
  return Array.from({ length: MONTHS * 28 }, (_, i) => {
    const month = FIRST_MONTH.month - 1 + Math.floor(i / 28);
    return `${FIRST_MONTH.year + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad((i % 28) + 1)}`;
  });
}

const pad = (number: number) => String(number).padStart(2, '0');

/** A day in a month that is drawn by how busy it is: of a density that rises in a straight line. */
function dayOf(forMonth: number, forDay: number): number {
  const month = (Math.sqrt(1 + (GROWTH ** 2 - 1) * forMonth) - 1) / (GROWTH - 1);
  return Math.floor(month * MONTHS) * 28 + Math.floor(forDay * 28);
}

function skillDrawer(profile: MarketProfile, random: Random, skillCount: number, pairs: number) {
  const known = profile.skillIds.length;
  const rare = Math.max(0, skillCount - known);
  const perVocabulary = Math.floor(rare / VOCABULARIES);
  const rarePerKnown = perVocabulary === 0 ? 0 : Math.max(0, pairs / profile.meanSkills - 1);
  const seen = new Uint32Array(known + rare + 1);
  let turn = 0;
  return (prototype: Prototype, { skills, levels }: MadePosting) => {
    turn++;
    let size = 0;
    const put = (skill: number, level: number) => {
      if (seen[skill] === turn) return;
      seen[skill] = turn;
      skills[size] = skill;
      levels[size++] = level;
    };
    const ofKind = profile.kinds[prototype.kind]!;
    for (let i = 0; i < prototype.skills.length; i++) {
      if (random() < CHANGED) put(ofKind[Math.floor(random() * ofKind.length)]! + 1, 0);
      else put(prototype.skills[i]! + 1, prototype.levels[i]!);
    }
    const wanted = prototype.skills.length * rarePerKnown;
    const more = Math.floor(wanted) + (random() < wanted % 1 ? 1 : 0);
    for (let i = 0; i < more; i++) {
      const own = random() < OF_THE_KIND;
      const vocabulary = own ? prototype.kind % VOCABULARIES : Math.floor(random() * VOCABULARIES);
      put(known + 1 + zipf(random(), perVocabulary, FLAT) * VOCABULARIES + vocabulary, 0);
    }
    skills.length = size;
    levels.length = size;
  };
}
