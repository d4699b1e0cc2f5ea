const WHY = Symbol('why');

/** A record that a shape found but cannot read: it becomes a rejected row. */
export interface Refused {
  [WHY]: string;
  /** What stood there. */
  raw: string;
}

/** `why` is a sentence for people without a full stop; `raw` is what stood there. */
export function refused(why: string, raw: string): Refused {
  return { [WHY]: why, raw };
}

/** Why a record was refused; null where it was not. No parsed JSON can look refused. */
export function whyRefused(record: unknown): { why: string; raw: string } | null {
  if (typeof record !== 'object' || record === null || !(WHY in record)) return null;
  const { [WHY]: why, raw } = record as Refused;
  return { why, raw };
}
