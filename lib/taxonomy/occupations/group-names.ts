/** Names of the groups of ISCO-08 by their codes of one to four digits. */
export type GroupNames = ReadonlyMap<string, string>;

/**
 * The names in a file of them: a header, then a group a line, `25,Information and communications technology professionals`; a name
 * with a comma stands in quotes.
 */
export function groupNamesOf(csv: string): GroupNames {
  const names = new Map<string, string>();
  for (const line of csv.split('\n').slice(1)) {
    const [, code, name] = /^(\d{1,4}),(.+?)\s*$/.exec(line) ?? [];
    if (code && name) names.set(code, name.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
  }
  return names;
}

/** The name of a group; the code itself where it has none. */
export const groupName = (names: GroupNames, code: string): string => names.get(code) ?? code;
