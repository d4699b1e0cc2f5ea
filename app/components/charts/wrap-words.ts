/**
 * A text in lines of at most `width` characters, at most `most` lines; what is left over becomes "…". A word longer than a
 * line is cut.
 *
 * @example wrapWords('Customer relationship management', 16, 2) // ['Customer', 'relationship ma…']
 */
export function wrapWords(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > width && lines.length < most - 1) {
    const space = rest.lastIndexOf(' ', width);
    const cut = space > 0 ? space : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  lines.push(rest.length > width ? `${rest.slice(0, width - 1).trimEnd()}…` : rest);
  return lines;
}
