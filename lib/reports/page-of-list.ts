/** Where a page of a list starts: in which data, in which list, behind how many lines. */
export interface Place {
  data: string;
  list: string;
  from: number;
}

/** A place as text that callers hand back as it is. */
export const cursorOf = ({ data, list, from }: Place): string =>
  Buffer.from(`${data}.${list}.${from}`, 'latin1').toString('base64url');

/** The place of such a text; null where it is none. */
export function placeOf(cursor: string): Place | null {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, data, list, from] = /^([\w-]+)\.([\w-]+)\.(\d{1,15})$/.exec(text) ?? [];
  return data && list && from ? { data, list, from: Number(from) } : null;
}

/**
 * One page of the list that an answer holds under a name. The other lines are not touched, for some are computed when they are read.
 * @returns the answer with that part of the list, and where the next page starts; null where it was the last
 */
export function pageOfList<Answer extends object>(
  answer: Answer,
  list: string,
  from: number,
  limit: number,
): { answer: Answer; next: number | null } {
  const lines = (answer as Record<string, readonly unknown[]>)[list] ?? [];
  const next = from + limit < lines.length ? from + limit : null;
  return { answer: { ...answer, [list]: lines.slice(from, from + limit) }, next };
}
