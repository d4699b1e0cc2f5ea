import type { PostingRecord } from '@/lib/ingest/records';
import { number } from '@/lib/relevance/figures-in-words';

type Pay = Partial<Pick<PostingRecord, 'pay' | 'payFrom' | 'payTo' | 'payCurrency' | 'payPeriod'>>;

/** Pay as it was understood: "53,000 to 91,000 USD a year"; as given where no range was. */
export function payInWords({ pay, payFrom, payTo, payCurrency, payPeriod }: Pay): string | null {
  const amounts = [...new Set([payFrom, payTo].filter((amount) => amount != null))];
  if (amounts.length === 0) return pay ?? null;
  const range = amounts.map(number).join(' to ');
  return [range, payCurrency, payPeriod && `a${payPeriod === 'hour' ? 'n' : ''} ${payPeriod}`]
    .filter(Boolean)
    .join(' ');
}
