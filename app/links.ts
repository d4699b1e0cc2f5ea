import { type Slice, sliceQuery } from '@/lib/market/slice';
import { VERDICTS, type Verdict } from '@/lib/relevance/assessment';

type Extra = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * A link within the product: the slice travels along, then what else the page takes, empty values left out.
 *
 * @example pageLink('/credentials', { region: ['Kent'] }, { verdict: 'niche' }) // '/credentials?region=Kent&verdict=niche'
 */
export function pageLink(path: string, slice: Slice, extra: Extra = {}): string {
  const query = new URLSearchParams(sliceQuery(slice));
  for (const [name, value] of Object.entries(extra)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export const credentialLink = (id: number, slice: Slice): string => pageLink(`/credentials/${id}`, slice);

/** A verdict as URLs and colours name it: `no-demand-found`. */
export const verdictSlug = (verdict: Verdict): string => verdict.replaceAll(' ', '-');

export const verdictOfSlug = (slug: string): Verdict | undefined =>
  VERDICTS.find((verdict) => verdictSlug(verdict) === slug);
