/** A span of tokens, first to last. */
export type TokenSpan = readonly [first: number, last: number];

/** Counts found spans against marked ones. Shares are in per cent. */
export class SpanFigures {
  private found = 0;
  private marked = 0;
  private same = 0;
  private foundTouching = 0;
  private markedTouched = 0;

  /** The spans of one text; what stands twice counts once. */
  add(found: readonly TokenSpan[], marked: readonly TokenSpan[]): void {
    const [f, m] = [distinct(found), distinct(marked)];
    this.found += f.size;
    this.marked += m.size;
    for (const key of f.keys()) if (m.has(key)) this.same++;
    for (const span of f.values()) if (touches(span, m.values())) this.foundTouching++;
    for (const span of m.values()) if (touches(span, f.values())) this.markedTouched++;
  }

  /** Spans found and marked alike: precision, recall, F1. */
  strict() {
    return shares(this.same / this.found, this.same / this.marked);
  }

  /** Any common token counts: of the found spans those that touch a marked one, of the marked those touched. */
  relaxed() {
    return shares(this.foundTouching / this.found, this.markedTouched / this.marked);
  }
}

/** The tokens that a stretch of the text touches, first and last; null where it touches none. */
export function tokensOf(
  { start, end }: { start: number; end: number },
  tokens: readonly { start: number; end: number }[],
): TokenSpan | null {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last < low ? null : [low, last];
}

function distinct(spans: readonly TokenSpan[]): Map<string, TokenSpan> {
  return new Map(spans.map((span) => [span.join(' '), span]));
}

function touches([first, last]: TokenSpan, others: Iterable<TokenSpan>): boolean {
  for (const [from, to] of others) if (from <= last && first <= to) return true;
  return false;
}

function shares(precision: number, recall: number) {
  const round = (share: number) => Math.round((share || 0) * 1000) / 10;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
}
