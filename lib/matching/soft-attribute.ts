/** Whom a soft skill can be said of besides the candidate. */
const UNITS =
  'team|trust|hospital|service|department|unit|ward|cent(?:er|re)|practice|compan(?:y|ies)|universit(?:y|ies)|college|' +
  'school|group|organi[sz]ation|firm|start-?up|business(?:es)?|platform|provider|agenc(?:y|ies)|charit(?:y|ies)|' +
  'institution|partnership|bank|supplier|manufacturer|employer|distributor|retailer|studio|consultanc(?:y|ies)|shop|' +
  'directorate|division|network|site|environment|culture|atmosphere|restaurant|workplace|brand|client|market|industry|' +
  'sector|office|hotel|dealership|home|world|pub|bar|community|setting|recruiter|opportunity|place';
/** Words that end what an adjective can belong to, or name the candidate. */
const ENDS =
  'to|for|in|of|with|within|at|on|by|from|across|through|as|into|who|that|which|you|your|will|must|be|is|are|have|has|' +
  'the|an?|our|this|their|or|under|individual|person|candidate|people|professional|skills?|manager|approach|manner';
/** What makes a skill of a unit: "team building". */
const MADE_A_SKILL =
  '(?! (?:build|building|player|work|working|spirit|skills?|leader|manager|development|management|awareness|member|acumen|needs?)\\b)';

const UNIT_NEXT = new RegExp(`^ (?:${UNITS})s?\\b${MADE_A_SKILL}`, 'i');
const UNIT_BEHIND = new RegExp(
  `^(?:,? (?!(?:${ENDS})\\b)[\\w'’&-]+){0,3}?,? (?:${UNITS})s?\\b${MADE_A_SKILL}`,
  'i',
);
const DETERMINED = /\b(?:an?|the|our|this|their|its|your)(?:,? [\w'’-]+){0,3},? ?$/i;
const SAID_OF_EMPLOYER =
  /\b(?:join(?:ing)?|behalf of|clients?,? (?:is|be|are)|company (?:is|be)|we (?:are|be)|we['’]re|they (?:are|be)) (?:an?|this|our|their|the|one of the)(?:,? (?!seek|look|recruit|hir)[\w'’-]+){0,4},? ?$/i;

/** Characters on either side of a mention that are looked at. */
const REACH = 80;

/**
 * Whether a soft skill at [start, end) of an English text is said of the employer, its team or its market and not of
 * the candidate: "join a dynamic, growing company", but not "a dynamic individual to join our company".
 */
export function isSaidOfEmployer(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  if (UNIT_NEXT.test(behind)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return SAID_OF_EMPLOYER.test(before) || (DETERMINED.test(before) && UNIT_BEHIND.test(behind));
}
