/** A record whose keys the column mapping knows: texts, numbers, or lists of texts. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** The record without the values that say nothing, so that a file has the columns that it fills. */
export function filledOnly(record: PlainRecord): PlainRecord {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !isEmptyList(value),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
