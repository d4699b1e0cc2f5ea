/** What exports write where they have no value. */
const MISSING = new Set([
  '',
  '-1',
  '-',
  '--',
  '—',
  'n/a',
  'na',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  'undefined',
  'unknown',
  'unspecified',
  'not specified',
  '0-0',
  'tbd',
  'tba',
  'pending',
  'not available',
  'not applicable',
  'unknown / non-applicable',
  'see below',
  'see above',
  'see description',
  'see job description',
  'please see below',
  'please see job description',
  'refer to job description',
]);

const LONGEST = 32;

/** Whether a cell says nothing: blank, or one of the words that exports write for "no value". */
export function isMissing(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  if (cell.length > LONGEST) return cell.trim() === '';
  const word = cell
    .trim()
    .toLowerCase()
    .replace(/^[(["']+|[)\]"'.]+$/g, '');
  return MISSING.has(word);
}
