import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { AnyReport } from '@/lib/reports/report';

/** Addresses of the reports that lead to answers of the present data and slice, unless these hold nothing yet. */
export function exampleAddresses(data: PageData): (report: Pick<AnyReport, 'path'>) => string {
  const { market, space, slice } = data;
  const counts = market.skillCounts;
  const [skill = 1, other = 2] = [...space.skills.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const [credential] = space.catalogue;
  const role = mostFrequent(market.choices.isco);
  const code = role === null ? '2511' : market.index.dimensions.isco.values.at(role);
  return ({ path }) => {
    const id = path.startsWith('credentials') ? (credential?.id ?? 1) : skill;
    const filled = path.replace('{id}', String(id)).replace('{code}', code);
    return pageLink(`/api/v1/${filled}`, slice, path === 'compare' ? { ids: `${skill},${other}` } : {});
  };
}

/** The code that most postings have; null where none has one. */
function mostFrequent(counts: ArrayLike<number>): number | null {
  let found: number | null = null;
  for (let code = 1, most = 0; code < counts.length; code++) {
    const postings = counts[code] ?? 0;
    if (postings <= most) continue;
    most = postings;
    found = code;
  }
  return found;
}
