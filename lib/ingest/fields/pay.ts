import { isMissing } from '@/lib/ingest/missing';
import { currencyOfText } from './currency';
import { columnsRange } from './pay/columns-range';
import { type ParsedPay, type PayHints, parsedPay } from './pay/parsed-pay';
import { payRangeOf } from './pay/pay-range';
import { periodOfCell } from './pay/period-words';
import { tokensOf } from './pay/tokens';
import { tidyLine } from './tidy';

export { payInText } from './pay/pay-in-text';
export type { ParsedPay, PayHints };

export interface PayCells {
  /** Words, such as "$53K-$91K (Glassdoor est.)". */
  words: string | undefined;
  from: string | undefined;
  to: string | undefined;
  period: string | undefined;
  currency: string | undefined;
}

const NO_HINTS: PayHints = { country: null, employmentType: null };

/** Pay as given: the words where there are any, else `51907.68 - 54580.32 USD Annual` from its columns. */
export function payAsGiven({ words, from, to, period, currency }: PayCells): string | null {
  const text = given(words);
  if (text && !/^[\d.,\s]+$/.test(text)) return text;
  const low = text ?? amount(given(from));
  const high = amount(given(to));
  if (!low && !high) return null;
  const range = low && high && low !== high ? `${low} - ${high}` : (low ?? high);
  return [range, given(currency), given(period)].filter((part) => part !== null).join(' ');
}

/**
 * Pay in figures: from the words where they name any, else from the columns. Words that name a band or a grade only are no pay, nor is
 * a lone figure beside them, which exports make of the band's number. What is paid on top (bonuses, allowances) is left out. Null where
 * no figure is pay.
 */
export function parsePay(cells: PayCells, hints: PayHints = NO_HINTS): ParsedPay | null {
  const words = given(cells.words);
  const range = (words === null ? null : payRangeOf(words)) ?? beside(words, cells);
  if (!range) return null;
  const period = given(cells.period);
  const currency = given(cells.currency);
  const columns = {
    period: period === null ? null : periodOfCell(tokensOf(period)),
    currency: currency === null ? null : currencyOfText(currency),
  };
  return parsedPay(range, columns, hints);
}

function beside(words: string | null, { from, to }: PayCells) {
  const range = columnsRange(given(from), given(to));
  return words !== null && /\d/.test(words) && range?.from === range?.to ? null : range;
}

function given(cell: string | undefined): string | null {
  return isMissing(cell) ? null : tidyLine(cell!);
}

/** Nothing is paid for a posting whose lowest pay stands at 0. */
function amount(cell: string | null): string | null {
  return cell === null || Number(cell) === 0 ? null : cell;
}
