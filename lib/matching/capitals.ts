/** Words that are capitals in a label and everyday words without: "IT support" is not "it supports". */
const NEEDS_CAPITALS = /^(IT|US|OR|WHO|AS|IS|BE|DO|GO|NO|SO|AM|ON|IN|AT|AN|ALL|ART|AID|CAN|ACT|SET|APT)$/;

export function needsCapitals(word: string): boolean {
  return NEEDS_CAPITALS.test(word);
}
