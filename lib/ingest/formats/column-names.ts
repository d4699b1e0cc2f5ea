/** Distinct names for the cells of a header: blank ones by their place, repeated ones with a number behind. */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const given = cell.replace(/\s+/g, ' ').trim() || `column ${i + 1}`;
    let name = given;
    for (let n = 2; taken.has(name); n++) name = `${given} (${n})`;
    taken.add(name);
    return name;
  });
}
