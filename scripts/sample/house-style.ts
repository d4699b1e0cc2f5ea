import { happens, pick, pickWeighted, type Random } from './random';

/** How an employer lays out its postings. */
export interface HouseStyle {
  /** Headings with lists, running text without headings, or a short notice with labels. */
  structure: 'headed' | 'prose' | 'notice';
  html: boolean;
  bullet: string;
  headingForm: 'plain' | 'colon' | 'capitals' | 'bold';
  headings: Headings;
  /** Whether the words about the employer come first or near the end. */
  aboutFirst: boolean;
  /** Whether wishes have a heading of their own or stand among the demands. */
  wishesApart: boolean;
  curlyQuotes: boolean;
}

interface Headings {
  about: string;
  duties: string;
  required: string;
  preferred: string;
  benefits: string;
  closing: string;
}

const DEMANDS: readonly [required: string, preferred: string][] = [
  ['Essential criteria', 'Desirable criteria'],
  ['Essential', 'Desirable'],
  ['Requirements', 'Nice to have'],
  ['What you need', 'It would be a plus if you have'],
  ['About you', 'Bonus points'],
  ['What we are looking for', 'Nice to have'],
  ['You will have', 'Preferred'],
  ['Skills and experience', 'Desirable'],
  ['Person specification', 'Desirable'],
];

const AMERICAN_DEMANDS: readonly [required: string, preferred: string][] = [
  ['Qualifications', 'Preferred qualifications'],
  ['Minimum qualifications', 'Preferred qualifications'],
  ['Requirements', 'Nice to have'],
  ['What you bring', 'Bonus points'],
];

const DUTIES = [
  'What you’ll do',
  'The role',
  'Main duties',
  'Key responsibilities',
  'Your day',
  'Duties and responsibilities',
  'What you will be doing',
];
const AMERICAN_DUTIES = ['Responsibilities', 'Essential functions', 'What you’ll do', 'Job duties'];

/** A style for one employer. */
export function houseStyle(random: Random, wording: 'British' | 'American'): HouseStyle {
  const isAmerican = wording === 'American';
  const [required, preferred] = pick(random, isAmerican ? AMERICAN_DEMANDS : DEMANDS);
  const structure = pickWeighted(random, ['headed', 'prose', 'notice'] as const, (form) =>
    form === 'headed' ? 60 : form === 'prose' ? 28 : 12,
  );
  return {
    structure,
    html: structure !== 'notice' && happens(random, 26),
    bullet: pick(random, ['- ', '• ', '* ', '', '– ']),
    headingForm: pick(random, ['plain', 'plain', 'colon', 'colon', 'capitals', 'bold']),
    headings: {
      about: pick(random, ['About us', 'About us', 'Who we are', 'About {employer}']),
      duties: pick(random, isAmerican ? AMERICAN_DUTIES : DUTIES),
      required,
      preferred,
      benefits: pick(random, ['Benefits', 'What we offer', 'In return', 'Perks']),
      closing: pick(random, ['How to apply', 'Next steps', 'Applying']),
    },
    aboutFirst: happens(random, 60),
    wishesApart: happens(random, 64),
    curlyQuotes: happens(random, 40),
  };
}
