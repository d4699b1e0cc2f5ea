import type { Section } from '@/lib/text/sections';
import type { SectionAt } from './section-at';
import { sentenceAround } from './sentence';
import { preferredBefore, wantedBehind } from './wanted';
import { type YearCount, yearCounts } from './year-count';

/** Nobody asks for more. */
export const MOST_YEARS = 30;
/** Years from which on a bare "30 years of experience" is the employer's and not the candidate's, unless asked for in so many words. */
const EMPLOYERS = 15;
/** Lengths of time that are read: nobody names more, and text may be a list of them. */
const MOST_COUNTS = 200;
/** Characters before a number in which its own words stand. */
const NEAR = 60;
/** Characters behind the unit in which experience is named. */
const REACH = 90;

const EXPERIENCE =
  /experien|\b(?:exp\b|exp[ée]rience|track record|background|expertise|berufserfahrung|erfahrung|experiencia|post[- ](?:qualif|registration|graduat|grad|doc|cct|regist)\w*|pqe|in (?:an? |the )?(?:similar|relevant|comparable|equivalent|related|same|previous)|practice|practising|practicing)/i;
/** Words right behind the years that make them experience: "5+ years as a", "3 years developing", "2 years' Java". */
const DOING =
  /^['’s]*\s*(?:of\s|as\s|in\s|with\s|working|work\b|using|building|developing|managing|leading|designing|writing|\w+ing\b|(?:is|are) (?:prefer|requir)|industry|professional|relevant|hands|commercial|full[- ]time|clinical|post|exp|teaching|sales|driving|programming|recruit|nursing|who\b|media|marketing|retail|customer|management|software|engineering|development|design|finance|accounting|leadership|\+)/i;
const ASKED =
  /\b(?:must|requir\w*|need\w*|minimum|min|at least|looking for|seeking|candidates?|applicants?|you(?:['’]ve|['’]ll)?|your|should|ideal\w*|prefer\w*|desir\w*|essential|qualif\w*|possess\w*|justif\w*|vous|profil|have|having|with|sie|erforderlich|who|someone|hiring)\b/i;
/** Right before the number: time that passes or has passed. */
const PASSING =
  /(?:\b(?:(?<!looking |searching |asking |seeking )for (?:over |more than |almost |nearly |the |about |up to |a )*|over the|in the|the|past|last|next|within|first|every|after|another|previous|this|since|each|per|during|coming|final|aged?|ages|ages of|from age|following|early|recent|(?<!up )to|un contrat de|dur[ée]e de|pendant|depuis|dans les|contrat de|cdd de|commit(?:ment)?(?: to)?(?: an?)?(?: minimum)?(?: of)?|(?:position|appointment|contracts?|posts?|term) of(?: likely)?|all|seit|vor|hace|durante|period of|term of|duration of|contract of|contract for|contract:?|secondment for|fixed[- ]term,?|temporary)\s*(?:over |more than |about |nearly |almost |at least |up to |initial )?|\$|£|€|x )\(?$/i;
/** Right behind the unit: a length of something else. */
const OTHER_LENGTH =
  /^['’]?s?['’]?\)?[\s-]*(?:\((?!ext)[^)]{0,20}\) ?|\()?(?:ago|old|of age|in business|fixed|contract|term\b|temporary|secondment|program|degree|college|university|period|plan|project|warranty|renewable|appointment|fellowship|position|post(?![- ]\w*(?:doc|qual|grad|reg|cct|bac))|role|rotation|training|course|from (?:now|the|date|graduation)|and (?:over|above)|running|in a row|history|later|before|prior to|following|since|to complete|long|of service|of operation|of growth|of continuous|of history|initial|rolling|maternity|ftc|per\b|a year|cover\b|strategy|duration|after|of (?:funding|support|graduat\w+|your|the (?:date|appoint|start)|study|college|university|school|receiving|completing|paid|leave|residen\w+|living)|pay\b|salary|until|with (?:possib|the possib|option|an option|renew)|renouvelable|with possible|pass\b|lease|visa|bond|commitment|moving|extend|extens|of (?:annual|rapid|consecutive|its|our|being)|driving licen|clean|no claims|horizon|track)/i;
/** The years stand behind the word itself: `Experience: 3+ years`. */
const STATED = /(?:experience|\bexp)\s?(?:level|required|minimum|min\.?)?\s?[:-]?\s?$/i;
const EMPLOYER_SPEAKS =
  /\b(?:our|we(?:['’]ve)?|us|company|firm|trust|team|founders?|founded|established|client|combined|collective(?:ly)?|leader|business has|organi[sz]ation|has been|have been|is an?|been)\b/i;
const SEEKS =
  /\b(?:you|look(?:ing)? for|seek\w*|requir\w*|need\w*|want|must|should|candidates?|applicants?|hir(?:e|ing)|ideal\w*|minimum|at least|someone|individuals?|qualif\w*|bring|prefer\w*)\b/i;
/** Right behind the unit, and no subject behind it: "years of relevant experience required". */
const GENERAL =
  /^['’s)]*\+?\s*(?:of\s)?(?:(?:(?:full[- ]time|prior|previous|relevant|related|professional|work|working|industry|total|overall|commercial|practical|hands[- ]on|progressive|progressively|responsible|similar|job|direct|solid|proven|combined|applicable|post[- ]\w+|d['’]|de|en|an?|or more)[\s,/&-]*|(?:and|or)\s)*)(?:work\b|experience|exp\b|exp[ée]rience|berufserfahrung|erfahrung|experiencia|pqe)\s*(?:$|[.,;:()]|required|requis|preferred|minimum|is |are |in an? (?:similar|related|relevant|comparable)|in (?:similar|related|relevant))/i;
const DEGREE_BEHIND =
  /^[^,;]{0,60}\((?:with |if )?(?:an? )?(?:master|ph\.?d|bachelor|m\.?s|b\.?s|mba)|^[^,;]{0,25}\bwith an? (?:master|ph\.?d|bachelor|m\.?s\b|b\.?s\b|mba)/i;
const DEGREE = /degree|bachelor|master|\bph\.?d|\bb\.?sc?\b|\bm\.?sc?\b|doctora|\bmba\b|\bbac ?\+/i;
const ADJECTIVE_OF_EXPERIENCE = /^['’]?s?\s*(?:of\s)?(?:\w+[\s-]){0,3}(?:experience|qualif)/i;
const BOASTS = /^\W*(?:with|leveraging|boasting)\b/i;
const PLAINLY_ASKED = /\b(?:minimum|at least|requir|must)/i;

/** Years of experience that a posting asks for in one place. */
export interface YearsAsked {
  years: number;
  /** Of experience in general, or in something in particular. */
  general: boolean;
  preferred: boolean;
  /** Whether they go with a degree: "BSc and 5 years". */
  withDegree: boolean;
}

/** Every length of time in a posting's prose that is experience asked for, in order. */
export function* yearsAsked(text: string, sectionAt: SectionAt): Generator<YearsAsked> {
  let read = 0;
  let last = 0;
  for (const count of yearCounts(text)) {
    if (read++ === MOST_COUNTS) return;
    const { least: years, start, end } = count;
    const { from, to } = sentenceAround(text, start, end);
    const before = text.slice(from, start);
    const after = text.slice(end, to);
    if (!speaksOfExperience(count, before, after)) continue;
    const section = sectionAt(start);
    if (!isAskedFor({ count, before, after, sentence: text.slice(from, to), section })) continue;
    const wanted = wantedBehind(after.slice(0, 140));
    yield {
      years,
      general: GENERAL.test(after),
      preferred:
        section === 'preferred' ||
        wanted === 'preferred' ||
        (wanted === null && preferredBefore(before.slice(-30))),
      withDegree:
        DEGREE.test(text.slice(Math.max(from, last, start - 150), start)) || DEGREE_BEHIND.test(after),
    };
    last = end;
  }
}

/** Whether a length of time is of no other thing: a contract, a past, an age. */
function speaksOfExperience({ least, adjective }: YearCount, before: string, after: string): boolean {
  if (least > MOST_YEARS) return false;
  const near = before.slice(-NEAR);
  if (!STATED.test(near) && (PASSING.test(near) || OTHER_LENGTH.test(after))) return false;
  return !adjective || ADJECTIVE_OF_EXPERIENCE.test(after);
}

/** Whether the posting asks for the years, and does not boast of the employer's. */
function isAskedFor({
  count: { least: years, open },
  before,
  after,
  sentence,
  section,
}: {
  count: YearCount;
  before: string;
  after: string;
  sentence: string;
  section: Section;
}): boolean {
  const listed = section === 'required' || section === 'preferred';
  if (!EXPERIENCE.test(after.slice(0, REACH)) && !EXPERIENCE.test(before.slice(-NEAR))) {
    if (section === 'title') return open;
    if (!DOING.test(after) || !(open || listed || ASKED.test(before))) return false;
  }
  if (years > EMPLOYERS && !PLAINLY_ASKED.test(sentence)) return false;
  if (listed || SEEKS.test(sentence)) return true;
  const employers = EMPLOYER_SPEAKS.test(before) || BOASTS.test(before);
  return !employers && section !== 'about us' && section !== 'benefits';
}
