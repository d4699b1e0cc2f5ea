/** What a benchmark found: numbers and words by name, in groups or lists where there are many; null where it could not be measured. */
export interface Figures {
  [name: string]: Figure | Figures | readonly Figures[];
}
type Figure = number | string | null;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The value below which the given share of them lies, by the nearest rank; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}

export function rounded(value: number, places = 1): number {
  return Number(value.toFixed(places));
}

/** The figures one by one, those of groups under `group.name`, those of lists under `list.0.name`. */
export function flat(figures: Figures, before = ''): [string, Figure][] {
  return Object.entries(figures).flatMap(([name, value]): [string, Figure][] =>
    typeof value === 'object' && value !== null
      ? flat(
          Array.isArray(value) ? Object.fromEntries(value.entries()) : (value as Figures),
          `${before}${name}.`,
        )
      : [[`${before}${name}`, value]],
  );
}
