/** Distinct names for the cells of a header: blank ones by their place, repeated ones with a number behind. */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return header.map((cell, i) => {
    const given = cell.replace(/\s+/g, ' ').trim() || `column ${i + 1}`;
    let name = given;
    let n = repeats.get(given) ?? 1;
    while (taken.has(name)) name = `${given} (${++n})`;
    repeats.set(given, n);
    taken.add(name);
    return name;
  });
}
