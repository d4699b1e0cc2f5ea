import { normalCase } from './case';
import { tidyLine } from './tidy';

export interface ParsedPlace {
  place: string | null;
  region: string | null;
}

const POSTCODE = /\s*\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\s*$/;
const COUNTRY =
  /^(?:us|usa|u\.s\.a?\.?|united states(?: of america)?|uk|gb|united kingdom|great britain|england|france|canada|germany|deutschland|australia|india|ireland|spain|maroc|morocco|netherlands)$/i;
const NOWHERE =
  /^(?:remote|anywhere|worldwide|nationwide|various|multiple|several|home ?based|work from home|hybrid|t[ée]l[ée]travail)\b/i;
/** A French department and town: `07 - VEYRAS`. */
const DEPARTMENT = /^(\d{2,3}|2[AB]) - (.+)$/;

/**
 * Where a posting is, as written but tidied, and the region that this says: the one given, else what stands behind the last comma
 * (`Austin, TX` is in TX; the country's name does not count), else the town itself. In a column of streets and offices (`townsAlone` false) only a state's two letters count.
 */
export function parsePlace(rawPlace: string, rawRegion = '', townsAlone = true): ParsedPlace {
  const written = tidyLine(rawPlace);
  const given = normalCase(tidyLine(rawRegion)) || null;
  const department = DEPARTMENT.exec(written);
  if (department) return { place: normalCase(department[2]!), region: given ?? department[1]! };
  const parts = written
    .split(/\s*,\s*/)
    .map((part) => part.replace(POSTCODE, '').trim())
    .filter((part) => part !== '');
  const place = parts.map(normalCase).join(', ') || null;
  if (given || place === null) return { place, region: given };
  if (parts.length > 2 && COUNTRY.test(parts.at(-1)!)) parts.pop();
  const last = parts.at(-1)!;
  const alone = parts.length === 1;
  const isRegion = townsAlone ? !/\d/.test(last) && last.length <= 40 : !alone && /^[A-Z]{2}$/.test(last);
  if (!isRegion || NOWHERE.test(last)) return { place, region: null };
  return { place, region: normalCase(last) };
}
