import { durationInWords, parseDuration } from '@/lib/ingest/shapes/duration';
import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, firstText, isThing, listOf, textOf } from '@/lib/ingest/shapes/linked';
import type { PlainRecord } from '@/lib/ingest/shapes/plain-record';
import { namesOf } from './competencies';

type Fields = ReadonlyMap<string, unknown>;

/** How long it takes and what credit it gives: the first duration in words, in hours where it is counted in hours, and the credit value. */
export function studyTimeOf(fields: Fields, graph: Graph): PlainRecord {
  const profiles = profilesOf(fields.get('estimatedDuration'), graph);
  const exact = profiles
    .map((profile) => firstText(profile.get('exactDuration'), profile.get('timeRequired')))
    .find(Boolean);
  const spans = profiles.map((profile) => {
    const [from, to] = ['minimumDuration', 'maximumDuration'].map((name) =>
      durationInWords(textOf(profile.get(name))),
    );
    return from && to && from !== to ? `${from} to ${to}` : from || to || '';
  });
  const said = profiles.map((profile) => textOf(profile.get('description')));
  const words = exact ? durationInWords(exact) : (spans.find(Boolean) ?? said.find(Boolean));
  return {
    duration: words,
    hours: exact ? parseDuration(exact)?.hours : null,
    studyLoad: profilesOf(fields.get('creditValue'), graph)
      .map((value) => creditOf(value, graph))
      .filter(Boolean),
  };
}

/** "3 Degree Credit", "15 credits". */
function creditOf(value: Fields, graph: Graph): string {
  const [from, to] = [firstText(value.get('value'), value.get('minValue')), textOf(value.get('maxValue'))];
  if (from === '') return '';
  const amount = to && to !== from ? `${from} to ${to}` : from;
  return `${amount} ${namesOf(value.get('creditUnitType'), graph).join(', ') || 'credits'}`;
}

/**
 * What it costs: the total where one is given, else the sum of the costs in the first currency; and all of them in words.
 */
export function costOf(fields: Fields, graph: Graph): PlainRecord {
  const costs = profilesOf(fields.get('estimatedCost'), graph).map((profile) => ({
    kind: [...namesOf(profile.get('directCostType'), graph), textOf(profile.get('name'))].find(Boolean) ?? '',
    price: Number.parseFloat(firstText(profile.get('price'), profile.get('value'))),
    currency: textOf(profile.get('currency')),
  }));
  const priced = costs.filter(({ price }) => Number.isFinite(price) && price >= 0);
  const [first] = priced;
  if (!first) return {};
  const total = priced.find(({ kind }) => /aggregate|total/i.test(kind));
  const alike = priced.filter(({ currency }) => currency === first.currency);
  const sum = alike.reduce((whole, { price }) => whole + price, 0);
  return {
    cost: total ? total.price : Math.round(sum * 100) / 100,
    currency: total ? total.currency : first.currency,
    costs: priced.map(({ kind, price, currency }) =>
      [kind, price, currency].filter((part) => part !== '').join(' '),
    ),
  };
}

export function profilesOf(value: unknown, graph: Graph): Fields[] {
  return listOf(value).map(graph.resolve).filter(isThing).map(fieldsOf);
}
