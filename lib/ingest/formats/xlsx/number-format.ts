/** Number formats without a code in the file that show a number as a date, a time, or both. */
const BUILT_IN: readonly [from: number, to: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/** What a format's code says besides how digits are laid out: quoted or escaped letters, colours, currencies, fill, alignment. */
const ASIDE = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/**
 * Whether a number in this format is a date or a time of day. A span of hours (`[h]:mm`) is a number.
 * @param code as `yyyy-mm-dd` or `#,##0.00`, where the file gives one
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  if (/\[[hms]+\]/i.test(code)) return false;
  const letters = code
    .slice(0, 500)
    .split(';', 1)[0]!
    .replace(ASIDE, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(letters) && !/[#?]/.test(letters);
}
