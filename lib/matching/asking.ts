import { type WordSet, wordSet } from './cues';
import type { Matcher, Mention } from './matcher';
import type { Level } from './posting';

interface AskingWords {
  negative: WordSet;
  onlyOrJust: WordSet;
  needed: WordSet;
  experience: WordSet;
  but: WordSet;
  preferred: WordSet;
  required: WordSet;
}

const wordsOfMatcher = new WeakMap<Matcher, AskingWords>();

function askingWords(matcher: Matcher): AskingWords {
  const known = wordsOfMatcher.get(matcher);
  if (known) return known;
  const set = (words: string) => wordSet(matcher.vocabulary, words);
  const made: AskingWords = {
    negative: set('no not dont doesnt neither nor isnt arent needn neednt never cannot cant'),
    onlyOrJust: set('only just limited least less'),
    needed: set(
      'needed required necessary need require essential mandatory know expected expect prerequisite',
    ),
    experience: set('experience knowledge background qualification qualifications training familiarity'),
    but: set('but however although though while'),
    preferred: set(
      'preferred preferably desirable desired advantageous advantage bonus plus ideally beneficial nice asset helpful optional',
    ),
    required: set('must required essential minimum mandatory need requires require needed necessary'),
  };
  wordsOfMatcher.set(matcher, made);
  return made;
}

/** How far before a mention a "no" may stand, and how far behind it a "not required", in tokens. */
const NEGATION_REACH = 7;

/**
 * What the words of a sentence say of a skill in it: that it is required, preferred, or not needed
 * ("no experience with Java needed", "you don't need to know Python"); null where they say nothing.
 * @param from first token of the sentence
 * @param to last token of the sentence
 */
export function readAsking(
  { firstToken, lastToken }: Mention,
  from: number,
  to: number,
  matcher: Matcher,
): Level | 'not needed' | null {
  const words = askingWords(matcher);
  const tokens = matcher.tokens.words;
  const at = (i: number) => (i >= from && i <= to ? (tokens[i] as number) : -1);

  let demand = false;
  let preferred = false;
  let required = false;
  for (let i = from; i <= to; i++) {
    const word = at(i);
    if (word <= 0) continue;
    demand ||= words.needed(word) || words.experience(word);
    preferred ||= words.preferred(word);
    required ||= words.required(word);
  }
  if (demand) {
    for (let i = firstToken - 1; i >= from && i >= firstToken - NEGATION_REACH; i--) {
      if (words.but(at(i))) break;
      if (words.negative(at(i)) && !words.onlyOrJust(at(i + 1))) return 'not needed';
    }
    for (let i = lastToken + 1; i <= to && i <= lastToken + NEGATION_REACH; i++) {
      if (words.but(at(i))) break;
      if (words.negative(at(i)) && (words.needed(at(i + 1)) || words.needed(at(i + 2)))) {
        return 'not needed';
      }
    }
  }
  if (preferred) return 'preferred';
  return required ? 'required' : null;
}

const EMPLOYER_SPEAKS =
  /^\W*((we|our (company|firm|business|organi[sz]ation|group|brands?|clients?|customers?|mission|products?|services|platform))\b|(founded|established|headquartered|based) in\b|since \d{4}|(with|from) (over |more than )?\d+ (offices|stores|employees|years))/i;
const EMPLOYER_IS =
  /\b(is|are) (a|an|the|one of the) ([\w-]+ ){0,3}?(leading|global|largest|premier|fastest|fast-growing|award-winning|world|independent|family|multinational|\w+ (shop|house))\b|\b(leading|global|largest) (provider|supplier|manufacturer|company|firm)\b/i;
const BUT_ASKS =
  /\b(look(ing)? for|seek(ing)?|need|require|hiring|search(ing)? for|recruit(ing)?|want|expect|ideal|candidate|you will|you'll|join|must|should|able to|responsib|help us)\b/i;

/**
 * Whether a sentence speaks of the employer and not of the job: "We are a Java shop founded in 1998",
 * but not "We are looking for a Java developer".
 */
export function aboutEmployer(sentence: string): boolean {
  const speaks = EMPLOYER_SPEAKS.test(sentence) || EMPLOYER_IS.test(sentence);
  return speaks && !BUT_ASKS.test(sentence);
}
