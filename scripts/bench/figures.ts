/** What a benchmark found: numbers and words by name, in groups where there are many. */
export interface Figures {
  [name: string]: number | string | Figures;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function rounded(value: number, places = 1): number {
  return Number(value.toFixed(places));
}

/** The figures one by one, those of groups under `group.name`. */
export function flat(figures: Figures, before = ''): [string, number | string][] {
  return Object.entries(figures).flatMap(([name, value]) =>
    typeof value === 'object'
      ? flat(value, `${before}${name}.`)
      : [[`${before}${name}`, value] as [string, number | string]],
  );
}
