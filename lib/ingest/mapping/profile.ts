import { columnKey } from '@/lib/ingest/column-key';
import { looksLikeDate } from '@/lib/ingest/fields/date';
import { relativeDate } from '@/lib/ingest/fields/relative-date';
import { isRoleWord, singularRole } from '@/lib/ingest/fields/role-words';
import { isMissing } from '@/lib/ingest/missing';
import type { SourceRow } from '@/lib/ingest/records';

/** What the first rows show of a column. Shares are of its filled cells, from 0 to 1. */
export interface ColumnProfile {
  column: string;
  index: number;
  key: string;
  filled: number;
  distinct: number;
  meanLength: number;
  numbers: number;
  dates: number;
  urls: number;
  /** Amounts of money that can be somebody's pay. */
  pay: number;
  /** Lists of three or more short terms. */
  lists: number;
  /** Names of schools and companies. */
  organisations: number;
  /** Words that name a role at work. */
  roles: number;
  /** Whether it only counts the rows. */
  isCounter: boolean;
}

const NUMBER = /^[-+]?[\d., ]+%?$/;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const PAY = /(?:[$£€]\s?\d[\d.,]*\s?k?\b|\d[\d., ]*\s?(?:€|eur|usd|gbp))(?!.*\b(?:million|billion)\b)/i;
const ORGANISATION =
  /\b(?:university|college|school|institute|institut|academy|academie|inc|llc|ltd|gmbh|center|centre|training|education|foundation|association|universit\w+|école|hochschule|corporation|company)\b/i;

/** How much of a cell is looked at, in characters. */
const LOOKED_AT = 4096;

/** Looks at the values of every column. */
export function profileColumns(columns: readonly string[], rows: readonly SourceRow[]): ColumnProfile[] {
  return columns.map((column, index) => {
    const all = rows.map(({ cells }) => cells[index]);
    const whole = all.filter((cell): cell is string => !isMissing(cell));
    const cells = whole.map((cell) => cell.slice(0, LOOKED_AT).trim());
    const share = (test: (cell: string) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
    return {
      column,
      index,
      key: keyOf(column),
      filled: rows.length === 0 ? 0 : cells.length / rows.length,
      distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
      meanLength: whole.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, whole.length),
      numbers: share((cell) => NUMBER.test(cell)),
      dates: share((cell) => looksLikeDate(cell) || relativeDate(cell, null) !== null),
      urls: share((cell) => URL.test(cell)),
      pay: share((cell) => cell.length < 120 && PAY.test(cell)),
      lists: share(isList),
      organisations: share((cell) => ORGANISATION.test(cell)),
      roles: share(namesRole),
      isCounter: isCounter(all),
    };
  });
}

/** Boxes in which interfaces hand out each record: `{"id": 1, "attributes": {"title": "Nurse"}}`. */
const BOX = /^(?:attributes|fields|_source|node|properties|MatchedObjectDescriptor|badge_template)\./;

/** How the name of a column is compared with the names that a field knows: without the box in which its record lies. */
export function keyOf(column: string): string {
  return columnKey(column.replace(BOX, ''));
}

function isList(cell: string): boolean {
  const terms = cell.split(/[,;|\n]/);
  return terms.length >= 3 && cell.length / terms.length < 40 && !/[.!?]\s/.test(cell);
}

function namesRole(cell: string): boolean {
  return cell
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => isRoleWord(word) || singularRole(word) !== null);
}

function isCounter(cells: readonly (string | undefined)[]): boolean {
  if (cells.length < 3) return false;
  const first = Number(cells[0]);
  return Number.isInteger(first) && cells.every((cell, i) => cell !== '' && Number(cell) === first + i);
}
