import { dateInWords } from '@/app/format';

/** `2026-11-25T04:19:01.000Z` as "25 Nov 2026, 04:19 UTC": the same on the server and in the browser. */
export function momentInWords(moment: string): string {
  return `${dateInWords(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}
