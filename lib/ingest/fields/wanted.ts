/** How much a posting wants something, where its words say so. */
export type Wanted = 'required' | 'preferred';

const PREFERRED =
  /\b(?:prefer(?:red|able|ably(?=\W*$)|ence)?(?!\w)|desir(?:ed|able)|recommended|recommand[ée]e?|a (?:big |huge |strong |definite |real )?plus|(?:is|as) (?:a )?plus|nice to have|good to have|bonus|advantage(?:ous)?|an? asset|beneficial|helpful|welcome|favou?red|would be (?:great|good|nice|useful|helpful)|optional|not mandatory|highly regarded|souhait[ée]e?|appr[ée]ci[ée]e?|serait un (?:plus|atout)|est un (?:plus|atout)|von vorteil|wünschenswert|bevorzugt|deseable|valorable|se valorar[áa]|preferible)(?![a-zà-ÿ])|\+\+/i;
const PREFERRED_BEFORE = new RegExp(
  String.raw`${PREFERRED.source}|\b(?:preferably|ideal(?:ly)?(?! candidate| applicant| person)|id[ée]alement|de pr[ée]f[ée]rence|idealerweise|preferiblemente)\b`,
  'i',
);
const REQUIRED =
  /\b(?:requir(?:ed?|es|ements?|ing)|must|mandatory|essential|minimum|necessary|needs?|at least|obligatoire|exig[ée]e?|requis|indispensable|imp[ée]ratif|zwingend|erforderlich|vorausgesetzt|voraussetzung|imprescindible|obligatori[oa]|requerid[oa]|m[íi]nim[oa])(?![a-zà-ÿ])/i;
/** Words with which something else begins that is asked for besides: "..., knowledge of SQL a plus". */
const SOMETHING_ELSE =
  /(?:[,;](?! or\b)|\b(?:and|with|plus)\b)[^,;]*\b(?:experience|knowledge|skills?|ability|familiar\w*|understanding|proficien\w+|years?|certif\w+|licen[cs]e)\b[^,;]*$/i;

/** The first word behind a thing that says how much it is wanted, unless it is said of something else; null where there is none. */
export function wantedBehind(after: string): Wanted | null {
  const preferred = PREFERRED.exec(after);
  const required = REQUIRED.exec(after);
  const first = preferred && (!required || preferred.index < required.index) ? preferred : required;
  if (!first || SOMETHING_ELSE.test(after.slice(0, first.index))) return null;
  return first === preferred ? 'preferred' : 'required';
}

/** Whether the words right before a thing prefer it: "preferred: ", "ideally ". */
export function preferredBefore(before: string): boolean {
  return PREFERRED_BEFORE.test(before);
}
