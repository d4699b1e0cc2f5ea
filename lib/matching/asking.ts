import { BUT, NEEDED, NEGATIVE, ONLY_OR_JUST, type WordBits } from './asking-words';
import type { Mention } from './matcher';
import type { Level } from './posting';
import type { Sentence } from './sentence';

/** How far before a mention a "no" may stand, and how far behind it a "not required", in tokens. */
const NEGATION_REACH = 7;

/**
 * What a sentence says of a skill in it: that it is required, preferred, or not needed ("no experience with Java
 * needed", "you don't need to know Python"); null where it says nothing.
 * @param words the numbers of the text's tokens
 */
export function readAsking(
  { firstToken, lastToken }: Mention,
  { from, to, demand, preferred, required }: Sentence,
  words: Int32Array,
  bitsOf: WordBits,
): Level | 'not needed' | null {
  const bits = (i: number) => (i >= from && i <= to ? bitsOf(words[i] as number) : 0);
  if (demand) {
    for (let i = firstToken - 1; i >= from && i >= firstToken - NEGATION_REACH; i--) {
      if (bits(i) & BUT) break;
      if (bits(i) & NEGATIVE && !(bits(i + 1) & ONLY_OR_JUST)) return 'not needed';
    }
    for (let i = lastToken + 1; i <= to && i <= lastToken + NEGATION_REACH; i++) {
      if (bits(i) & BUT) break;
      if (bits(i) & NEGATIVE && (bits(i + 1) | bits(i + 2)) & NEEDED) return 'not needed';
    }
  }
  if (preferred) return 'preferred';
  return required ? 'required' : null;
}

const EMPLOYER_SPEAKS =
  /^\W*((we|our (company|firm|business|organi[sz]ation|group|brands?|clients?|customers?|mission|products?|services|platform))\b|(founded|established|headquartered|based) in\b|since \d{4}|(with|from) (over |more than )?\d+ (offices|stores|employees|years))/i;
const EMPLOYER_IS =
  /\b(is|are) (a|an|the|one of the) ([\w-]+ ){0,3}?(leading|global|largest|premier|fastest|fast-growing|award-winning|world|independent|family|multinational|\w+ (shop|house))\b|\b(leading|global|largest) (provider|supplier|manufacturer|company|firm)\b/i;
/** One of these stands in whatever EMPLOYER_IS finds; most sentences have none, and are done with sooner. */
const EMPLOYER_WORD =
  /leading|global|largest|premier|fastest|fast-growing|award-winning|world|independent|family|multinational|shop|house/i;
const BUT_ASKS =
  /\b(look(ing)? for|seek(ing)?|need|require|hiring|search(ing)? for|recruit(ing)?|want|expect|ideal|candidate|you will|you'll|join|must|should|able to|responsib|help us)\b/i;

/**
 * Whether a sentence speaks of the employer and not of the job: "We are a Java shop founded in 1998",
 * but not "We are looking for a Java developer".
 */
export function aboutEmployer(sentence: string): boolean {
  const speaks =
    EMPLOYER_SPEAKS.test(sentence) || (EMPLOYER_WORD.test(sentence) && EMPLOYER_IS.test(sentence));
  return speaks && !BUT_ASKS.test(sentence);
}
