import type { Sqlite } from '@/db/client';
import { loadCatalogue } from '@/db/credentials';
import { GROUP_NAMES } from '@/db/group-names';
import { openMarketIndex } from '@/db/market-file';
import { textSearch } from '@/db/text-search';
import { Market } from '@/lib/market/market';
import type { Slice } from '@/lib/market/slice';
import { valueLabels } from '@/lib/market/value-label';
import { MATCHER_RECALL } from '@/lib/matching/measured';
import { assessAll } from '@/lib/relevance/assess';
import type { Assessment } from '@/lib/relevance/assessment';
import { MarketView } from '@/lib/relevance/market-view';
import type { ReportSource } from '@/lib/reports/report';
import { groupName } from '@/lib/taxonomy/occupations/group-names';

/** A slice of the data in a database, as the screens and the API see it. */
export function readSource(db: Sqlite, skills: ReportSource['skills'], slice: Slice): ReportSource {
  const catalogue = loadCatalogue(db, skills);
  const market = new Market(openMarketIndex(db), slice, textSearch(db));
  let assessed: readonly Assessment[] | null = null;
  return {
    market,
    skills,
    catalogue,
    assessments() {
      assessed ??= assessAll(catalogue, new MarketView(market, { recall: MATCHER_RECALL }));
      return assessed;
    },
    recall: MATCHER_RECALL,
    valueLabel: valueLabels(GROUP_NAMES),
    roleNameOf: (code) => groupName(GROUP_NAMES, code),
  };
}
