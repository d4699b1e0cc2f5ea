import type { Workplace } from '@/lib/ingest/records';
import { workplaceInText } from './workplace-text';
import { workplaceInWords } from './workplace-words';

export interface WorkplaceSource {
  /** A column that speaks of it: `TELECOMMUTE`, `1`, `Hybrid - 2 days`; '' where there is none. */
  cell: string;
  title: string;
  place: string | null;
  text: string;
}

const LONGEST = 300;
const YES = /^(?:true|1|1\.0|yes|y|t|oui|ja|s[íi])$/i;
const NO = /^(?:false|0|0\.0|no|n|f|non|nein|none)$/i;

/**
 * Where the work is done. A column says it first, then the title, the place and the text; each only where it speaks of the job itself:
 * remote sensing, remote patients and on-site parking say nothing. Of several ways on offer ("Hybrid / Remote") the freest counts.
 * A column that says no ("telecommuting: 0") means on-site unless the rest says otherwise. Null where nothing is said.
 */
export function workplaceOf({ cell, title, place, text }: WorkplaceSource): Workplace | null {
  const column = cell.trim().slice(0, LONGEST);
  const elsewhere = () =>
    workplaceInWords(title.slice(0, LONGEST)) ??
    workplaceInWords((place ?? '').slice(0, LONGEST)) ??
    workplaceInText(text);
  if (YES.test(column)) return elsewhere() === 'hybrid' ? 'hybrid' : 'remote';
  if (NO.test(column)) return elsewhere() ?? 'on-site';
  return workplaceInWords(column) ?? elsewhere();
}
