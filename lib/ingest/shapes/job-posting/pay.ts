import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, firstText, isThing, listOf, textOf } from '@/lib/ingest/shapes/linked';
import type { PlainRecord } from '@/lib/ingest/shapes/plain-record';

/** Codes of units of time in UN/CEFACT, which schema.org allows beside words. */
const UNIT_CODES: Readonly<Record<string, string>> = {
  HUR: 'HOUR',
  WEE: 'WEEK',
  MON: 'MONTH',
  ANN: 'YEAR',
};

/**
 * Pay by its parts: `baseSalary` as a number, a text, a MonetaryAmount with a number, a range or a text, or a PriceSpecification; where
 * there is none, `estimatedSalary` as a range of percentiles.
 */
export function payOf(fields: ReadonlyMap<string, unknown>, graph: Graph): PlainRecord {
  const currency = fields.get('salaryCurrency');
  const given = fields.get('baseSalary') ?? fields.get('estimatedSalary');
  const value = graph.resolve(listOf(given)[0]);
  if (!isThing(value)) return { pay: textOf(value), payCurrency: textOf(currency) };
  const salary = fieldsOf(value);
  const innerValue = graph.resolve(listOf(salary.get('value'))[0]);
  const inner = isThing(innerValue) ? fieldsOf(innerValue) : new Map<string, unknown>();
  const either = (...names: string[]) =>
    firstText(...names.map((name) => inner.get(name)), ...names.map((name) => salary.get(name)));
  const unit = either('unitText', 'unitCode') || unitOfDuration(textOf(salary.get('duration')));
  return {
    pay: firstText(
      isThing(innerValue) ? inner.get('value') : innerValue,
      salary.get('price'),
      salary.get('median'),
    ),
    payFrom: either('minValue', 'minPrice', 'percentile10', 'percentile25'),
    payTo: either('maxValue', 'maxPrice', 'percentile90', 'percentile75'),
    payPeriod: UNIT_CODES[unit] ?? unit,
    payCurrency: either('currency', 'priceCurrency', 'salaryCurrency') || textOf(currency),
  };
}

/** `P1Y` is pay for a year. */
function unitOfDuration(duration: string): string {
  const letter = /^P(T?)1([YMWDH])$/.exec(duration);
  if (!letter) return '';
  return { Y: 'YEAR', M: 'MONTH', W: 'WEEK', D: 'DAY', H: 'HOUR' }[letter[2]!] ?? '';
}
