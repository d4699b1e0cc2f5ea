/** The prior is worth as many mentions as the part has, at most so many. */
const LARGEST_PRIOR = 1000;

/**
 * How much more a part of a corpus mentions something than the rest of it: the log-odds ratio with an informative Dirichlet prior, which
 * is the whole's own mix, divided by its standard error. Few mentions are drawn towards no difference; 0 where there is no rest.
 *
 * Source: Monroe, Colaresi & Quinn, "Fightin' Words", Political Analysis 16 (2008), equations 15, 16, 19 and 22.
 */
export function logOdds(
  [here, ofHere]: readonly [mentions: number, ofAll: number],
  [everywhere, ofEverywhere]: readonly [mentions: number, ofAll: number],
): number {
  const rest = ofEverywhere - ofHere;
  if (rest === 0 || ofHere === 0) return 0;
  const prior = Math.min(LARGEST_PRIOR, ofHere);
  const expected = (prior * everywhere) / ofEverywhere;
  const first = here + expected;
  const second = everywhere - here + expected;
  const difference = Math.log(first / (ofHere + prior - first)) - Math.log(second / (rest + prior - second));
  return difference / Math.sqrt(1 / first + 1 / second);
}
