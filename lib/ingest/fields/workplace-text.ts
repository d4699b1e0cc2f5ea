import type { Workplace } from '@/lib/ingest/records';
import { keyedTerms } from './keyed-terms';
import { sentenceAround } from './sentence';
import { NO_HYBRID_WORK, NO_REMOTE_WORK, workplaceInWords } from './workplace-words';

const keysIn = keyedTerms([
  ['rem', String.raw`\bremote(?:ly)?\b`],
  ['hyb', String.raw`\bhybrid\b`],
  ['ons on- on_', String.raw`\bon[- ]?site\b`],
  ['hom', String.raw`\bhome(?:[- ]?(?:based|working|office)\b|\b(?<=from home))`],
  ['wfh', String.raw`\bwfh\b`],
  ['tel', String.raw`\btele(?:-?(?:commut|work)|-?travail|trabajo)`],
  ['tél', 't[ée]l[ée]-?travail'],
  ['per', String.raw`person\b(?<=\bin[- ]person)`],
  ['off', String.raw`office\b(?<=\bin[- ](?:(?:the|our) )?office)`],
  ['any', String.raw`anywhere\b(?<=from anywhere)`],
  ['pré', String.raw`pr[ée]sentiel\b`],
]);

/** Times that pass, and what is done at a distance without the job being so. */
const ASIDE =
  /\b(?:pandemic|covid|coronavirus|lockdown|temporar\w+|until further|currently working|currently (?:all |we )?work|interview\w*|seminars?|parking|gym|fitness|cafeteria|restaurant|nurser\w+|childcare|day care|canteen|snacks|meals|accommodation|occupational health|induction|customers?['’]? sites?|client sites?|pharmacy|library|creche|facilit\w+)\b/i;
/** A line that does nothing but say it: `Location: Remote`, `Remote or Netherlands`. */
const OF_ITS_OWN =
  /^\W*(?:(?:job |work |primary )?(?:location|place|lieu(?: du poste| de travail)?|arbeitsort|where|workplace(?: type)?|work(?:ing)? (?:type|mode|style|arrangement)|remote(?: work)?|location type|work model|ubicaci[óo]n)\s*[:=-].{0,60}|(?:fully |100% )?(?:remote|hybrid|on-?site)(?: ?(?:[,/(|–-]| or | and | in | only\b| \d).{0,60})?)$/i;

const NO_REMOTE =
  /\b(?:not?|isn['’]t|is not|cannot be|can['’]t be|never|n['’]est pas|kein\w*|pas (?:de|en)|without) (?:(?:an?|any|allow|permit|support|available|eligible|open|offered|performed|suitable|considered|currently|for|as|to|be|offer\w*|option|of|the) ){0,4}(?:remote|tele-?work|tele-?commut|t[ée]l[ée]-?travail|work(?:ing)? from home|wfh|home[- ]?(?:office|working))|\bremote(?: work(?:ing)?)?(?: \w+)? (?:is |are )?(?:not|un)(?:\b|available|possible)/i;
const NOT_FULLY_REMOTE = /\bnot (?:an? )?(?:fully|100 ?%|completely|entirely)[- ]remote/i;
const DAYS = String.raw`(?:\d|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:\d|two|three|four))?\+? days?(?: (?:a|per|each|every) week| ?/ ?(?:week|wk)| weekly)?`;
/** Teaching is hybrid too. */
const TAUGHT = /\b(?:courses?|teach\w*|on-?line|class(?:es|room)?|instruct\w*|students?|modalit\w+)\b/i;
const HYBRID = new RegExp(
  [
    String.raw`\bhybrid[- ](?:work\w*|roles?|positions?|schedule|model|arrangement|remote|set-?up|policy|job\b|basis|opportunity|office|in\b|from\b|\()`,
    String.raw`\b(?:is|are|offer|work(?:ing)?|:|basis|role|position|options?|do|fully) (?:an? )?(?:flexible )?hybrid\b${NO_HYBRID_WORK}|\bhybrid\W*$`,
    String.raw`\b(?:${DAYS}),? (?:in |at |from |on |of )?(?:the |our )?(?:[a-z]+ )?(?:office|on-?site|in-office|in-person|home|remote\b|remotely|wfh|working from home|t[ée]l[ée]travail)\b(?! ?(?:per|a|each|/) ?(?:month|quarter|year))`,
    String.raw`\b(?:office|on-?site|in-person|from home|remote(?:ly)?) (?:at least |for |about |around |up to )?(?:${DAYS})`,
    String.raw`\b(?:mix|mixture|combination|split|blend|balance)\b[^.]{0,40}\b(?:home|remote\w*)\b[^.]{0,40}\b(?:office|on-?site|site|in[- ]person)\b`,
    String.raw`\b(?:mix|mixture|combination|split|blend|balance)\b[^.]{0,40}\b(?:office|on-?site|in[- ]person)\b[^.]{0,40}\b(?:home|remote\w*)\b`,
    String.raw`\b(?:partially|partly|part)[- ]remote\b|t[ée]l[ée]-?travail (?:partiel|possible|ponctuel|hybride)|jours? de t[ée]l[ée]-?travail|remote[- ]hybrid`,
  ].join('|'),
  'i',
);
const REMOTE = new RegExp(
  [
    String.raw`\b(?:fully|100 ?%|completely|entirely|permanently|all|primarily|globally|totally)[- ]remote\b${NO_REMOTE_WORK}`,
    String.raw`\bremote[- ](?:positions?|roles?|jobs?|opportunit\w+|first|only|based|contract|internship|within|\(|company|startup|anywhere|worldwide)\b`,
    String.raw`\b(?:is|are|be|role|position|job|located|location|team|we['’]re|workplace)\b:? (?:an? )?(?:also )?(?:fully |100 ?% |completely |full[- ]time )?remote\b${NO_REMOTE_WORK}`,
    String.raw`\b(?:you(?:['’]ll| will| can| may)|we(?: all)?|everyone|candidates? (?:can|may|will)|whole team|positions?|roles?) (?:will |can |may |all )?(?:be )?(?:works?|performed|done) (?:fully |entirely |100 ?% |completely )?remotely`,
    String.raw`\bwork(?:ing)? (?:fully|100 ?%|entirely|completely|remotely from (?:anywhere|home|any))\b[^.]{0,3}(?:remotely)?`,
    String.raw`\bwork(?:ing)? from anywhere\b|\b(?:from|at)[- ]home (?:positions?|roles?|jobs?|opportunit\w+|based)\b|\bhome[- ]based (?:positions?|roles?|jobs?|contract|work\b)|\b(?:position|role|job|post) is home[- ]based`,
    String.raw`\btele-?commut\w+ (?:positions?|roles?|jobs?|opportunit\w+)|\b(?:is|as) (?:a )?tele-?(?:commut\w+|work)\b(?! eligib)|100 ?% t[ée]l[ée]-?travail|t[ée]l[ée]-?travail (?:complet|total|[àa] 100)`,
  ].join('|'),
  'i',
);
const ON_SITE =
  /\bon[- ]?site (?:positions?|roles?|jobs?|only|opportunity|presence|work(?:ing)? (?:is )?(?:required|mandatory))|\b(?:fully|100 ?%|strictly|exclusively)[- ](?:on[- ]?site|in[- ]?(?:person|office))|\b(?:roles?|positions?|jobs?|internship|fellowship|work|works|working|we|able to be)(?: is| are|['’]re| will be| must be)?(?: based| performed| required to work)? (?:an? )?(?:fully |100 ?% |full[- ]time,? |entirely |primarily )?(?:on[- ]?site|in[- ](?:person|office))\b(?! and (?:on-?line|virtual))|\bwork be performed (?:on[- ]?site|in[- ]person)|\bin[- ](?:person|office) (?:positions?|roles?|jobs?|five|5|only)|\b(?:5|five) days (?:a |per |\/ ?)?week (?:in (?:the |our )?office|on-?site)|\boffice[- ]based (?:role|position|job)|\bpr[ée]sence sur site|\ben pr[ée]sentiel/i;

/**
 * Where the work is done, by what a posting's text says of the job in so many words; null where it does not. What is said of a pandemic, an
 * interview or a canteen counts for nothing. Hybrid counts before remote, and remote before on-site, but "no remote" before remote.
 */
export function workplaceInText(text: string): Workplace | null {
  const said = new Set<Workplace | 'no remote'>();
  let read = 0;
  for (const { start, end } of keysIn(text)) {
    if (start < read) continue;
    const { from, to } = sentenceAround(text, start, end);
    read = to;
    const found = inSentence(text.slice(from, to));
    if (found === 'hybrid') return found;
    if (found) said.add(found);
  }
  if (said.has('no remote')) return 'on-site';
  if (said.has('remote')) return 'remote';
  return said.has('on-site') ? 'on-site' : null;
}

function inSentence(sentence: string): Workplace | 'no remote' | null {
  if (ASIDE.test(sentence)) return null;
  if (OF_ITS_OWN.test(sentence)) return workplaceInWords(sentence);
  if (NOT_FULLY_REMOTE.test(sentence)) return 'hybrid';
  if (HYBRID.test(sentence) && !TAUGHT.test(sentence)) return 'hybrid';
  if (NO_REMOTE.test(sentence)) return 'no remote';
  if (REMOTE.test(sentence)) return 'remote';
  return ON_SITE.test(sentence) ? 'on-site' : null;
}
