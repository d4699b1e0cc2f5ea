import { isRoleWord, singularRole } from './role-words';
import { tidyLine } from './tidy';

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|[([{][^)\]}]*$/g;
const SEPARATOR =
  /\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[|;:@•]\s*|\s+\/\s+|,\s*|\s+(?:at|for|with|to join|chez|pour|based in|within)\s+/i;
const GENDER = /\b(?:[mfwhdx]\s?\/\s?[mfwhdx](?:\s?\/\s?[mfwhdx])?)\b/gi;
const GRADE =
  /\b(?:(?:afc |pay )?(?:band|grade|level|tier|step|scale|class)\s*\d+[a-z]?(?:\s*[/&-]\s*\d+[a-z]?)?|l\d|gs-?\d+|(?:mid|entry|senior|junior)[ -]level|(?:job |req(?:uisition)? ?|ref(?:erence)? ?)?(?:id|no|#)[:. ]*[\w-]*\d[\w-]*)\b/gi;
const TERMS =
  /(?<![\p{L}\p{N}])(?:full[ -]?time|part[ -]?time|fixed[ -]?term|zero hours|term[ -]time(?: only)?|permanent|temporary|remote|hybrid|on-?site|home[ -]based|(?:very )?urgent(?:ly)?(?! care)|needed|required|senior|sr|snr|sénior|junior|jr|jnr|confirmée?s?|expérimentée?s?|débutante?s?|now hiring|hiring|wanted|immediate start|cdi|cdd|alternance|internal only|maternity cover|work from home)(?![\p{L}\p{N}])\.?/giu;
/** Pay and reference numbers. */
const FIGURES = /[$£€]\s?\d\S*|\b\d[\d.,]*k?\s?-\s?\d[\d.,]*k\b|\S*\d{5}\S*|#\S+/gi;
/** What stands before a role and only says how experienced its holder is. */
const SENIORITY = new Set(
  'locum senior sr snr junior jr jnr experienced principal lead graduate interim acting distinguished entry mid midlevel the a an'.split(
    ' ',
  ),
);
const NUMBERS = /^(?:[ivx]{1,4}|\d+[a-z]?|[a-z]?\d+|[abc]|sr|jr|senior|junior|h|w|f|m)$/;
/** Roles that say little without what they are in charge of: "Director, Data Science". */
const GENERIC = new Set('manager director vp head supervisor coordinator president analyst lead'.split(' '));
const TECH_STAFF =
  /^(?:software|data|machine|backend|frontend|full|product|scientist|engineer|developer|security|platform|systems?|site|research|devops|ml|ai)\b/;
/** Who works in a bank; before any other role it means work on call. */
const IN_A_BANK =
  /^(?:manager|teller|clerk|cashier|officer|branch|account|auditor|reconciliation|examiner|analyst|secrecy|compliance|operations|executive)/;
const ASSOCIATE_RANK =
  /^(?:professor|director|dean|specialist|practitioner|dentist|attorney|general|partner|vice|lecturer|editor|counsel)\b/;
const SHORT: Readonly<Record<string, string>> = {
  mgr: 'manager',
  asst: 'assistant',
  assoc: 'associate',
  engr: 'engineer',
  dev: 'developer',
  rep: 'representative',
  tech: 'technician',
};
/** Roles that need the words behind "in" to mean something. */
const SAYS_LITTLE = new Set([
  ...GENERIC,
  ...'consultant specialist lecturer professor fellow doctor instructor teacher expert'.split(' '),
]);
const MOST_WORDS = 7;

/**
 * The occupation that a title names, in lower case: without seniority, grade, place, reference, terms of employment and brackets.
 * "Senior Data Scientist - NYC (Remote)" and "Data Scientist II" are "data scientist", "Band 5 Staff Nurse - Ward 7" is
 * "staff nurse". Null where the title names none.
 */
export function occupationOf(title: string, place?: string | null): string | null {
  let text = tidyLine(title);
  for (let depth = 0; depth < 2; depth++) text = text.replace(BRACKETS, ' ');
  text = withoutFeminine(text.toLowerCase()).replace(FIGURES, ' ').replace(GENDER, ' ').replace(TERMS, ' ');
  const town = place?.toLowerCase();
  const parts = text
    .split(SEPARATOR)
    .map((part) => part.replace(GRADE, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !(town && part.length > 2 && town.includes(part)))
    .map(bareRole)
    .filter((part) => part !== '');
  const at = parts.findIndex(hasRole);
  if (at === -1 && (parts.length > 2 || parts.length === 0)) return null;
  const role = parts[Math.max(at, 0)]!;
  const behind = parts[at + 1];
  const words =
    GENERIC.has(role) && behind && !hasRole(behind) && behind.split(' ').length <= 3
      ? `${behind} ${role}`
      : role;
  return words.length < 2 ? null : shortened(words);
}

function hasRole(part: string): boolean {
  return part.split(/[ /]/).some((word) => isRoleWord(word) || singularRole(word) !== null || word in SHORT);
}

function bareRole(part: string): string {
  const words = firstOfTwo(part)
    .split(' ')
    .map((word) => (word === '&' ? word : word.replace(/^[^\p{L}\p{N}#.+]+|[^\p{L}\p{N}#+]+$/gu, '')))
    .filter((word) => word !== '');
  for (;;) {
    const first = words[0];
    const rest = words.slice(1).join(' ');
    if (words.length < 2 || first === undefined) break;
    const drops =
      SENIORITY.has(first) ||
      NUMBERS.test(first) ||
      (first === 'staff' && TECH_STAFF.test(rest)) ||
      (first === 'bank' && hasRole(rest) && !IN_A_BANK.test(rest)) ||
      (first === 'associate' && hasRole(rest) && !ASSOCIATE_RANK.test(rest));
    if (!drops) break;
    words.shift();
  }
  while (words.length > 1 && NUMBERS.test(words.at(-1)!)) words.pop();
  const last = words.at(-1);
  if (last !== undefined && Object.hasOwn(SHORT, last)) words[words.length - 1] = SHORT[last]!;
  return words.map((word) => singularRole(word) ?? word).join(' ');
}

/** A long title cut behind its first role ("staff nurse cardiac lab ..."), or after four words where that stands first. */
function shortened(role: string): string {
  const words = role.split(' ');
  if (words.length <= MOST_WORDS) return role;
  let end = words.findIndex(isRoleWord);
  if (end === -1) return words.slice(0, MOST_WORDS).join(' ');
  while (isRoleWord(words[end + 1] ?? '')) end++;
  return words.slice(0, end === 0 ? 4 : end + 1).join(' ');
}

/** "Nurse/Midwife" is a nurse and "Scientist-NYC" a scientist; "UI/UX Designer" and "Full-Stack Developer" stay whole. */
function firstOfTwo(part: string): string {
  const sign = part.search(/[/-]/);
  const first = sign === -1 ? part : part.slice(0, sign).trim();
  const role = endsInRole(first) ? first : part;
  const within = role.indexOf(' in ');
  const plain = role.slice(0, Math.max(0, within)).trim();
  return endsInRole(plain) && !SAYS_LITTLE.has(lastWord(plain)) ? plain : role;
}

/** French halves: "agent / agente de nettoyage" is "agent de nettoyage". */
function withoutFeminine(title: string): string {
  return title.replace(
    /(\p{L}{3})(\p{L}*) \/ \1[\p{L}-]*(?=\s|$)/gu,
    (_, stem: string, ending: string) => stem + ending,
  );
}

function endsInRole(part: string): boolean {
  const word = lastWord(part);
  return isRoleWord(word) || singularRole(word) !== null;
}

function lastWord(part: string): string {
  return part.slice(part.lastIndexOf(' ') + 1);
}
