const NUMBER = String.raw`\d{1,2}(?:[.,]\d{1,2})?`;
/** From where a number begins. */
const COUNTED = new RegExp(
  String.raw`(${NUMBER})(?:\s?(?:[-–/]|to|or|and|à|bis)\s?(${NUMBER}))?\s?\+?[\s-]?(hours?|hrs?|heures?|stunden|horas|years?|yrs?|ans|années|jahren?|años|months?|mois|monaten?|meses)(?!\p{L})`,
  'iuy',
);
/** Up to where a number begins. */
const SCALE = /(?<!\p{L})(band|level|grade|tier|class|step|scale|stage|niveau|stufe|échelon|nivel)\s?$/iu;
const LONGEST_SCALE = 9;
const STEP = /\d{1,2}[a-d]?(?![\p{L}\d])/iuy;
/** What makes the digits behind it the rest of another number, a time or a date. */
const GOES_ON = new Set('.,:/'.split(''));
const TERMS =
  /(?<!\p{L})(?:part[ -]time|fixed[ -]term|maternity|locum|temporary|casual|trainees?|apprentice(?:ship)?s?|intern(?:ship)?s?|senior|junior|temps partiel|intérim|cdd|stage|stagiaire|alternance|teilzeit|befristet\p{L}*|elternzeit\p{L}*|praktik\p{L}*|werkstudent\p{L}*)(?!\p{L})/giu;

/** By the first two letters of what is counted. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  ho: 'hours',
  hr: 'hours',
  he: 'hours',
  st: 'hours',
  ye: 'years',
  yr: 'years',
  an: 'years',
  ja: 'years',
  añ: 'years',
  mo: 'months',
  me: 'months',
};

/**
 * The numbers of a text that tell jobs apart, each behind what it counts: "band 5", "hours 37.5", "years 3". All others (pay, dates,
 * references) change when the same job is posted again.
 */
export function tellingNumbers(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let inNumber = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const begins = !inNumber;
    inNumber = code >= 0x30 && code <= 0x39;
    if (!inNumber || !begins || (i > 0 && GOES_ON.has(text[i - 1]!))) continue;
    STEP.lastIndex = i;
    const step = STEP.exec(text)?.[0];
    const scale = step && SCALE.exec(text.slice(Math.max(0, i - LONGEST_SCALE), i))?.[1];
    if (scale) found.add(`${scale.toLowerCase()} ${step.toLowerCase()}`);
    COUNTED.lastIndex = i;
    const [, from, to, unit] = COUNTED.exec(text) ?? [];
    if (unit === undefined) continue;
    const counted = COUNTED_AS[unit.slice(0, 2).toLowerCase()]!;
    for (const number of [from, to])
      if (number !== undefined) found.add(`${counted} ${Number(number.replace(',', '.'))}`);
  }
  return found;
}

/** The words of a text that set a job apart from the usual one of its title: "part-time", "locum", "trainee". */
export function tellingTerms(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(TERMS), ([term]) => term.toLowerCase().replace(/[ -]|s$/g, '')));
}

/** Whether each of two sets of telling numbers has one that the other has not, of the same kind. */
export function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const kinds = kindsOnlyIn(a, b);
  return kindsOnlyIn(b, a).some((kind) => kinds.includes(kind));
}

/** Whether two sets have the same members. */
export function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

function kindsOnlyIn(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((number) => !b.has(number)).map((number) => number.slice(0, number.indexOf(' ')));
}
