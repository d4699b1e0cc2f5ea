import { type PayHints, parsePay, payAsGiven, payInText } from '@/lib/ingest/fields/pay';
import type { PostingRecord } from '@/lib/ingest/records';
import { limited } from './cell-values';

type PayFields = Pick<PostingRecord, 'pay' | 'payFrom' | 'payTo' | 'payCurrency' | 'payPeriod' | 'payYearly'>;

/** The pay of a posting by its columns; where they say nothing, by a statement in its text. */
export function postingPay(first: (field: string) => string, text: string, hints: PayHints): PayFields {
  const columns = {
    words: first('pay'),
    from: first('payFrom'),
    to: first('payTo'),
    period: first('payPeriod'),
    currency: first('payCurrency'),
  };
  const given = payAsGiven(columns);
  const words = given === null ? payInText(text) : null;
  const parsed =
    words === null
      ? parsePay(columns, hints)
      : parsePay({ words, from: undefined, to: undefined, period: undefined, currency: undefined }, hints);
  return {
    pay: limited(given ?? words ?? ''),
    payFrom: parsed?.from ?? null,
    payTo: parsed?.to ?? null,
    payCurrency: parsed?.currency ?? null,
    payPeriod: parsed?.period ?? null,
    payYearly: parsed?.yearly ?? null,
  };
}
