import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, firstText, isThing, listOf, textOf } from '@/lib/ingest/shapes/linked';
import type { PlainRecord } from '@/lib/ingest/shapes/plain-record';

/** The price of the first offer that has one; "Free" where the course or all of its offers say so. */
export function costOf(fields: ReadonlyMap<string, unknown>, graph: Graph): PlainRecord {
  const offers = listOf(fields.get('offers')).map(graph.resolve).filter(isThing).map(fieldsOf);
  for (const offer of offers) {
    const inner = graph.resolve(listOf(offer.get('priceSpecification'))[0]);
    const specification = isThing(inner) ? fieldsOf(inner) : new Map<string, unknown>();
    const price = firstText(offer.get('price'), specification.get('price'), offer.get('lowPrice'));
    if (price === '') continue;
    const currency = firstText(
      offer.get('priceCurrency'),
      specification.get('priceCurrency'),
      fields.get('priceCurrency'),
    );
    return { cost: Number(price) === 0 ? 'Free' : price, currency };
  }
  const isFree =
    /^true$/i.test(textOf(fields.get('isAccessibleForFree')) || String(fields.get('isAccessibleForFree'))) ||
    (offers.length > 0 && offers.every((offer) => /^free$/i.test(textOf(offer.get('category')))));
  return { cost: isFree ? 'Free' : null };
}
