import { type KeyedTerm, keyedTerms, type TermSpan } from './keyed-terms';

/** Degrees by their names: bachelor's level and above, in English, French, German and Spanish. */
const NAMED: readonly KeyedTerm[] = [
  // Not of autonomy, not 360, not to some; no foundation or associate's degree.
  [
    'deg',
    String.raw`degrees?\b(?<!(?:\d\d[- ]?|foundation |associate(?:['’]?s)? |high |school |vocational |six[- ]|to (?:a|some|the|any|what|varying|a \w{1,20}) )degrees?)(?! to which| of (?!science|arts|engineering|bachelor|master|doctor|ph\.?d|law|medicine)| celsius| fahrenheit)|(?<=to a )degree[- ](?:level|standard)`,
  ],
  [
    'bac',
    String.raw`bachelor(?:['’]?s)?\b|baccalaureate(?= degree| ?\/| or (?:master|grad|higher degree)|['’]s| in )|baccalaureate ?\+ ?[3-8]|\bbac ?\+ ?[3-8]`,
  ],
  [
    'mas más',
    String.raw`master(?<!(?:web|scrum |head ?|quarter|post|station|school|tax)master)(?:['’]s|s['’]|s\b|(?= (?:of (?:science|arts|engineering|business|public|education|laws?|social|philosophy)|degree|(?:or|and|/) ph)))|master(?<=niveau master)\b|\bmaster (?:[12]\b|en |ou |/|spécialisé|professionnel|recherche)|m[áa]ster (?:en|universitario)`,
  ],
  ['phd ph. ph_', String.raw`ph\.? ?d(?:\b|(?<=(?:new |recent )ph\.? ?d)\.?s\b)`],
  [
    'doc',
    String.raw`doctorate|doctoral(?<!post-?doctoral)(?:[- ]level)? (?:degree|qualification|training)|doctorat\b|doctorado`,
  ],
  ['dph d.p', String.raw`d\.?phil\b`],
  ['mba', String.raw`\bmba\b`],
  [
    'gra',
    String.raw`graduates?\b(?:(?<=\b(?:be|is|are) an? (?:\w{1,20} ){0,2}graduate)|(?<=\n(?:education|degree|qualification)s?: (?:post-?|under-?)?graduate)|(?<=(?:university|college|recent|new|fresh|business|engineering|science|law|any|honou?rs|qualified|young) graduates?)(?! (?:school|program|student|admission|stud|course|level|research|nurse)))|\bgraduated? (?:in|from|with)\b|\bgraduate of\b|grado (?<=\bgrado )(?:en|universitario)`,
  ],
  ['edu', String.raw`education (?<=(?:university|college) education )(?=(?:in|required|preferred|or)\b)`],
  [
    'lic',
    String.raw`\blicence (?:en|de|professionnelle|pro|ou|/)|licence(?<=niveau licence)\b|licenciatura|licenciad[oa]`,
  ],
  [
    'dip',
    String.raw`dipl[ôo]me (?:d['’] ?(?:ing[ée]nieur|universit)|de (?:master|licence)|universitaire|sup[ée]rieur)|\bdiplom[- ](?:ingenieur|informatiker|kaufmann)`,
  ],
  [
    'ing',
    String.raw`ing[ée]nieure?(?:\(e\))? dipl[ôo]m|ing[ée]nieur(?<=(?:cole|formation) d['’] ?ing[ée]nieur)|ingenier[íi]a (?:en|inform[áa]tica|industrial|superior|t[ée]cnica)`,
  ],
  ['com', 'commerce(?<=cole de commerce)'],
  ['mat', 'mation (?:sup[ée]rieure|universitaire)(?<=format.{5,20})'],
  [
    'stu',
    String.raw`studium(?:(?<=(?:hochschul|universitäts|master|bachelor|fh|(?:abgeschlossene[sn]?|absolviertes) (?:[a-zäöü-]{1,30} ){0,2})[- ]?studium)|(?<=\bstudium) (?:der|des|im|in|mit)\b)`,
  ],
  [
    'abs',
    'abschluss(?<=(?:hochschul|universitäts|master|bachelor|fh|studien|akademische[rn]?)[- ]?abschluss)',
  ],
  ['tit', 'titulaci[óo]n (?:universitaria|superior|de grado|en)|t[íi]tulo universitario'],
  ['tít', 't[íi]tulo universitario'],
  ['est', 'estudios (?:universitarios|superiores)'],
  ['car', 'carrera universitaria'],
];

/** Short forms, in capitals as they are written; those that are other words too only where a subject, an "or" or "degree" follows. */
const SHORT = [
  String.raw`B\.S(?:c|\.c)?|B\.A|M\.S(?:c|\.c)?|M\.A(?=\.)|M\.B\.A|B\.? ?Tech|M\.? ?Tech|B\.?Eng|M\.?Eng|B\.?Com|B\.E(?=\.)|M\.E(?=\.)|Ed\.D`,
  'BSc|BS|BSC|MSc|MSC|BBA|LLB|MBBS|MBChB|MPhil|MPH|MPP|EdD|PharmD|DClinPsy[a-z]{0,9}|MRes',
  String.raw`(?:(?<!, )BA|MS|(?<!, )MA)(?=(?: ?/ ?| or | and |, | degrees?\b| in [A-Z]| level| preferred| required|\)|\.?\n|$))`,
].join('|');

const SHORT_KEY = /\b(?:[BM]\.? ?[SABTECPR]|LLB|Ed\.?D|PharmD|DClin)/g;
const SHORT_TERM = new RegExp(`(?<![A-Za-z.&])(?:${SHORT})(?![A-Za-z])`, 'y');

const namedDegrees = keyedTerms(NAMED);

/** Every degree that a text names, in order. */
export function degreeTerms(text: string): TermSpan[] {
  const terms = namedDegrees(text);
  for (const { index } of text.matchAll(SHORT_KEY)) {
    SHORT_TERM.lastIndex = index;
    if (SHORT_TERM.test(text)) terms.push({ start: index, end: SHORT_TERM.lastIndex });
  }
  return terms.sort((a, b) => a.start - b.start);
}
