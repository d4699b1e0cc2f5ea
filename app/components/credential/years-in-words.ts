import type { Years } from '@/lib/matching/years';

/** "3+ years", "2 to 5 years", "up to 2 years", "6+ months". */
export function yearsInWords({ least, most }: Years): string {
  if (most !== null) return least === 0 ? `up to ${unit(most, most)}` : `${least} to ${unit(most, most)}`;
  return least < 1 ? `${Math.round(least * 12)}+ months` : unit(`${least}+`, least);
}

function unit(shown: string | number, years: number): string {
  return `${shown} ${years === 1 ? 'year' : 'years'}`;
}
