import type { DegreeSignal } from '@/lib/ingest/records';
import type { Section } from '@/lib/text/sections';
import { preferredBefore, wantedBehind } from './wanted';

/** A degree or several that one sentence names together ("Bachelor's or Master's degree"), and the words around them. */
export interface DegreeMention {
  /** The sentence up to the degree. */
  before: string;
  /** The sentence behind it, up to the next degree of it. */
  after: string;
  /** Of `before`, what stands behind the sentence's last degree before this one. */
  sinceLast: string;
  sentence: string;
  section: Section;
}

/** Characters before a degree in which words say what is done with it. */
const REACH = 160;
/** Characters before a degree that can be its own. */
const NEAR = 50;

export type Statement = Exclude<DegreeSignal, 'none named'>;

const SAME_DEGREE =
  /\b(?:or |\()?(?:(?:a |its |the |an )?(?:foreign |international |overseas |academic |educational |recogni[sz]ed )*equivalent (?:foreign |academic |advanced |graduate |terminal )*(?:degree|field|discipline|major|subject|area|bachelor|ph)|(?:foreign|international|overseas)(?: degree| educational| academic)? equivalent)/gi;
/** Words between "or" and what will do instead of a degree; a field of study, or what is asked besides, is no such word. */
const GAP = String.raw`(?:(?!(?:fields?|disciplines?|areas?|subjects?|majors?|degrees?|sciences?|with|and|plus|in|bachelor\S*|master\S*|phd|you|we|more|higher|above|greater|better|over)\b)[\w'’-]+[ ,/]+){0,5}?`;
const EQUIVALENT = new RegExp(
  [
    String.raw`(?:\bor|\(|,|/|\ban?|\bits|\bthe) ?(?:an? |the |its |other |has |have )?equiv(?:alent|alence)?\b(?! to (?:an?|the) (?!degree))`,
    String.raw`\bequivalent (?:\w+ ){0,3}experience`,
    String.raw`^(?:(?!\b(?:with|plus)\b).)*\bor(?: |/)+${GAP}(?:experience|expertise|training|qualifications?|certifi\w+|diploma|hnd|hnc|nvq|dcr|apprenticeship|registration|qualified)\b`,
    String.raw`^.{0,50}\bor (?:willing\w*|working towards?|demonstrat\w+|evidence of|(?:be )?able to|(?:the )?ability to)\b`,
    String.raw`^(?:(?!\b(?:with|plus)\b).)*\bor (?:at least |a minimum of |minimum |over |> ?)*(?:\d+|one|two|three|four|five|six|seven|eight|ten)\s?\+?(?: ?- ?\d+)?(?: \(\d+\))?(?: or more)? ?(?:years?|yrs)\b(?! \()`,
    String.raw`(?:/|\bor) ?(?:an? )?(?:associate|high school|foundation degree|experience|diploma|equivalent)`,
    String.raw`\b(?:in lieu of|in place of|substitut\w+)\b(?!(?: an?| the)?\s*$)`,
    'ou [ée]quivalent|ou exp[ée]rience|oder (?:eine? )?(?:vergleichbar|gleichwertig|[äa]hnlich|entsprechend|ausbildung|berufs)|o equivalente|o experiencia|ou (?:dipl[ôo]me |formation )?[ée]quivalent',
  ].join('|'),
  'i',
);
/** What stands before the first degree of a sentence where something else will do as well: "diploma or degree", "5 years of experience or a degree". */
const ALTERNATIVE_BEFORE =
  /(?:\b(?:experience|diploma|hnd|hnc|dcr|associate(?:['’]?s)?(?: degree)?|certificate|certification|qualification|foundation degree|a[- ]levels?|high school(?: diploma)?|bac ?\+ ?[0-2])\s*(?:\(?(?:or|and\/or|and \/ or|ou|oder|o|à) |\/)\s*(?:an? |the |relevant |\w+[- ]level )*|\beither (?:\S+ ){1,12}or (?:a )?|\bequivalent (?:to|of) (?:an? )?|\bwork(?:ing)? at (?:a )?|\b(?:substitut\w+ for|in lieu of|instead of|in place of) (?:an? |the )?)$/i;
const NOT_NEEDED_BEFORE =
  /\b(?:no|not|without|don['’]t|doesn['’]t|do not|never|isn['’]t|regardless of|irrespective of|rather than|beyond|with or without|pas de|kein(?:e|en)?|sin)(?: (?!but\b|and\b|mais\b)\w+){0,4} (?:an? )?$|\b(?:no|without) (?:an? )?$/i;
const NOT_NEEDED_AFTER =
  /^[^.;:]{0,40}?\b(?:(?:is|are) not (?:a )?(?:necessar|requir|need|essential|mandatory|prerequisite|important)|not (?:necessar\w+|required|needed|essential)|isn['’]t (?:necessar|requir|need|essential|a must)|optional|or not\b|not a (?:must|requirement)|unnecessary|n['’]est pas|nicht (?:erforderlich|notwendig|nötig))/i;

/** What follows a degree that is taught, offered or held by others, and asked of no one. */
const TAUGHT_AFTER =
  /^['’s)]*\.?,?[-\s]*(?:(?:and|or|&|\/|,)\s*)*(?:(?!and\b|or\b|with\b|requi|prefer|teach)\w+[- ]){0,3}?(?:program\w*|courses?|students?|pathways?|apprentic\w+|modules?|theses|thesis|dissertations?|supervision|class(?:es)?|curricul\w+|majors|tuition|offering|awarding|granting|supervis\w+|committees?|cohorts?|show|placement|sponsorship|completions|seminars?|recipients|trainees?)\b/i;
const LEVEL_AFTER = /^['’s)]*\s*(?:\w+[- ])?levels?\b/i;
/** Words before a degree by which it is taught, offered or paid for (first group), or asked for (second): the last of them decides. */
const TAUGHT_OR_ASKED =
  /\b(?:(teach(?:ing|es)?|taught|supervis\w+|advis\w+|mentor\w*|leading to(?:wards)?|offer(?:s|ed|ing)?|award(?:s|ing)|confer\w*|grant(?:s|ing)|enrol\w+|students? (?:in|for|at|with|from)|programs?|programmes?|courses?|majors?|our|undertake|undertaking|pathways?|study(?:ing)? (?:for|towards?)|support(?:ed|s)? (?:you )?(?:to|through|for|with)|opportunit\w+|fund(?:ed|ing|s)?|pay for|paid|tuition|fees|sponsor\w*|reimburse\w*|contribut\w+|access to|towards? (?:an?|your|their)|gain(?:ing)?|lead to|team of|including|provides?|delivers?|instruction|discount\w*|required for (?:the|an?)|credits)|(must|should|requir\w*|have|has|having|hold(?:s|ing)?|possess\w*|candidates?|applicants?|qualified|educat(?:ed|ion)|need\w*|minimum|essential|ideal(?:ly)?|with an?|with|earned|obtain\w*|completed|completion|expect\w*|prefer\w*|desir\w*|seek(?:s|ing)?|look(?:ing)? for|eligib\w*|pursuing|currently|degree in|a relevant|at least|in possession|hir(?:e|ing|ed)|recruit\w*|appropriate|titulaire|justifi\w+|issue?s? d|de formation|vous|sie|du|verfüg\w*|haben|you|your profile))\b/gi;
const STUDIES =
  /\b(?:enrol\w*|pursuing|graduate of|graduated|completion of|completed|final[- ]year|currently (?:in|studying)|student (?:in|at|of)|studying|accredited|credits?|on a)\b/i;
const MUST = /\b(?:must|requires?|required:)(?:\b|\s)/i;
const TEACHES = /\bteach|courses?\b|student|instruct|lectur/i;
const ASKS =
  /\b(?:must|requir\w*|qualifi\w*|candidates?|applicants?|should|need\w*|minimum|essential|hold|possess|educated|eligib\w*|prefer\w*|desir\w*|ideal\w*|you(?:['’](?:ll|ve|re))?|looking for|seeking|expected|at least|equivalent|in hand|anticipated|substitut\w+|in lieu of|vous|profil|sie|dein)\b/i;

/** What a mention says: that a degree is required, will do beside something else, or is preferred; null where it asks for none. */
export function readMention({
  before,
  after,
  sinceLast,
  sentence,
  section,
}: DegreeMention): Statement | null {
  const near = sinceLast.slice(-NEAR);
  if (NOT_NEEDED_BEFORE.test(near)) return null;
  if (NOT_NEEDED_AFTER.test(after))
    return wantedBehind(after.slice(0, NEAR)) === 'preferred' ? 'preferred' : null;
  const studies = () => STUDIES.test(sentence);
  if (TAUGHT_AFTER.test(after) && !studies()) return null;
  const said = lastSaid(before.slice(-REACH));
  if (said === 'taught' && !studies()) return null;
  if (said === null && LEVEL_AFTER.test(after) && TEACHES.test(sentence)) return null;
  if (!isStatement({ section, before, sentence, asked: said === 'asked' })) return null;

  const clause = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';')) + 1);
  const marked = wantedBehind(after.slice(0, MUST.test(clause) ? 15 : 140));
  if (marked === 'preferred' || (marked === null && preferredBefore(clause))) return 'preferred';
  const alternative =
    EQUIVALENT.test(after.slice(0, 180).replace(SAME_DEGREE, ' ')) ||
    (sinceLast.length === before.length && ALTERNATIVE_BEFORE.test(before.slice(-2 * NEAR)));
  if (alternative) return section === 'preferred' && marked !== 'required' ? 'preferred' : 'or equivalent';
  if (marked === 'required') return 'required';
  return section === 'preferred' ? 'preferred' : 'required';
}

function lastSaid(before: string): 'taught' | 'asked' | null {
  let last: RegExpExecArray | null = null;
  for (const found of before.matchAll(TAUGHT_OR_ASKED)) last = found;
  return last && (last[1] === undefined ? 'asked' : 'taught');
}

/** Whether a degree that is named is asked for: by a word of its sentence, by its place in a list, or by its section. */
function isStatement({
  section,
  before,
  sentence,
  asked,
}: Pick<DegreeMention, 'section' | 'before' | 'sentence'> & { asked: boolean }): boolean {
  if (section === 'title' || section === 'required' || section === 'preferred') return true;
  if (ASKS.test(sentence)) return true;
  const begins = before.replace(/[^A-Za-z]/g, '').length <= 20;
  if (section === 'benefits') return false;
  if (section === 'about us') return begins && (asked || sentence.length <= 80);
  return begins || asked || sentence.length <= 80;
}
