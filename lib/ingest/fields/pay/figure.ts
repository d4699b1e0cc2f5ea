/** A number as people write one. */
export interface Figure {
  /** NaN where its groups of digits make no number (`90,0000`). */
  value: number;
  /** Whether it is written like `13.125`, which is thirteen thousand in much of Europe, and thirteen and an eighth in a column of numbers. */
  isAmbiguous: boolean;
  /** Offset behind its last character. */
  end: number;
  /** Whether it has a separator or decimals: `12.50`, `28,407`. */
  isFormed: boolean;
  /** Digits of the number before its decimals. */
  digits: number;
}

const LONGEST = 24;

/**
 * Reads the number that starts at a digit: `28,407.00`, `45.000`, `2 000`, `90'000`, `6,00,000`, `5 140.65`, `4.911,-`. Money has no
 * three decimals: one separator with three digits behind it parts thousands.
 */
export function readFigure(text: string, start: number): Figure {
  const groups: string[] = [];
  const signs: string[] = [];
  let at = start;
  for (;;) {
    const from = at;
    while (isDigit(text, at)) at++;
    groups.push(text.slice(from, at));
    const sign = separatorAt(text, at, groups[groups.length - 1]!.length, signs);
    if (sign === null) break;
    signs.push(sign);
    at++;
  }
  const whole = wholeOf(groups, signs);
  const digits = (whole?.whole ?? groups[0]!).length;
  if (whole === null || digits > LONGEST)
    return { value: Number.NaN, end: at, isAmbiguous: false, isFormed: true, digits };
  const value = Number(whole.decimals === '' ? whole.whole : `${whole.whole}.${whole.decimals}`);
  const isAmbiguous =
    signs.length === 1 && signs[0] === '.' && groups[1]!.length === 3 && whole.decimals === '';
  return { value, end: at, isAmbiguous, isFormed: signs.length > 0, digits };
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The separator at an offset, where digits follow that belong to the same number. */
function separatorAt(text: string, at: number, before: number, signs: readonly string[]): string | null {
  const char = text.charAt(at);
  if (char === ',' || char === '.') return isDigit(text, at + 1) ? char : null;
  const sign = char === '’' ? "'" : isBlank(char) ? ' ' : char;
  if (sign !== ' ' && sign !== "'") return null;
  const isGroup =
    before <= 3 &&
    (signs.length === 0 || signs.every((each) => each === sign)) &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isDigit(text, at + 4) &&
    !(text.charAt(at + 4) === ',' && isDigit(text, at + 7));
  return isGroup ? sign : null;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\u00a0' || char === '\u202f' || char === '\u2009';
}

/** The digits before and behind the decimal sign; null where the groups make no number. */
function wholeOf(
  groups: readonly string[],
  signs: readonly string[],
): { whole: string; decimals: string } | null {
  if (signs.length === 0) return { whole: groups[0]!, decimals: '' };
  const last = groups[groups.length - 1]!;
  const sign = signs[signs.length - 1]!;
  const others = signs.slice(0, -1);
  const isPoint = sign === ',' || sign === '.';
  const isOwn = isPoint && !others.includes(sign);
  if (
    isOwn &&
    (last.length <= 2 || (last.length > 3 && (sign === '.' || others.length > 0)) || groups[0] === '0')
  )
    return isGrouped(groups.slice(0, -1), others)
      ? { whole: groups.slice(0, -1).join(''), decimals: last }
      : null;
  if (isPoint && groups.length > 2 && last.length === 2 && isGrouped(groups.slice(0, -1), others))
    return { whole: groups.slice(0, -1).join(''), decimals: last };
  return isGrouped(groups, signs) ? { whole: groups.join(''), decimals: '' } : null;
}

/** Whether groups are thousands (`1,234,567`), or thousands and hundreds (`12,34,567`), parted by one sign. */
function isGrouped(groups: readonly string[], signs: readonly string[]): boolean {
  if (groups.length === 1) return true;
  if (groups[0]!.length > 3 || signs.some((sign) => sign !== signs[0])) return false;
  const inner = groups.slice(1, -1);
  if (groups[groups.length - 1]!.length !== 3) return false;
  return (
    inner.every(({ length }) => length === 3) ||
    (signs[0] === ',' && inner.every(({ length }) => length === 2))
  );
}
