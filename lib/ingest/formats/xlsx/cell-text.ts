const DAY = 86_400;
/** Days from the workbook's day 0 to 1970-01-01. */
const TO_1970 = 25_569;
const FROM_1904 = 1_462;
/** Day 60 is the 29th of February 1900, which never was: days before it are counted one too low. */
const NO_SUCH_DAY = 60;
const LAST_DAY = 2_958_465;
/** Digits that a spreadsheet keeps of a number; what is behind them is noise of the floating point. */
const DIGITS = 15;

/** A date as `YYYY-MM-DD`, with ` HH:MM:SS` where it has a time; a time alone as `HH:MM:SS`; null where the day is out of range. */
export function dateText(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial <= LAST_DAY)) return null;
  const counted = from1904 ? serial + FROM_1904 : serial;
  const days = counted < NO_SUCH_DAY ? counted + 1 : counted;
  const seconds = Math.round((days - TO_1970) * DAY);
  const iso = new Date(seconds * 1000).toISOString();
  const date = iso.slice(0, 10);
  const time = iso.slice(11, 19);
  if (serial < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}

/** A number as people see it: `0.30000000000000004` is 0.3, `1E5` is 100000. What is no number stays as it is. */
export function numberText(written: string): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (Number.isSafeInteger(number)) return String(number);
  const short = String(Number(number.toPrecision(DIGITS)));
  return short.includes('e') ? written : short;
}

/** Text without the escapes `_x000D_` that stand for characters which XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The number of a column from a cell's address, counted from 0: `B7` is 1; -1 where there is none. */
export function columnOf(address: string | undefined): number {
  if (address === undefined) return -1;
  let column = 0;
  for (let i = 0; i < address.length && i < 4; i++) {
    const letter = address.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
