import { isMissing } from '@/lib/ingest/missing';
import { tidyLine } from './tidy';

export interface PayCells {
  /** Words, such as "$53K-$91K (Glassdoor est.)". */
  words: string | undefined;
  from: string | undefined;
  to: string | undefined;
  period: string | undefined;
  currency: string | undefined;
}

/** Pay as given: the words where there are any, else `51907.68 - 54580.32 USD Annual` from its columns. */
export function payAsGiven({ words, from, to, period, currency }: PayCells): string | null {
  const given = (cell: string | undefined) => (isMissing(cell) ? null : tidyLine(cell!));
  const text = given(words);
  if (text && !/^[\d.,\s]+$/.test(text)) return text;
  const low = text ?? amount(given(from));
  const high = amount(given(to));
  if (!low && !high) return null;
  const range = low && high && low !== high ? `${low} - ${high}` : (low ?? high);
  return [range, given(currency), given(period)].filter((part) => part !== null).join(' ');
}

/** Nothing is paid for a posting whose lowest pay stands at 0. */
function amount(cell: string | null): string | null {
  return cell === null || Number(cell) === 0 ? null : cell;
}
