/** Words of a text with what stands on either side of them. */
export interface PassageAround {
  before: string;
  words: string;
  behind: string;
}

/** Characters shown on either side, at most. */
const REACH = 150;

/** The passage around a stretch of a text, cut at line ends or words; dots say where a line goes on. */
export function passageAround(text: string, start: number, end: number): PassageAround {
  const reachedBack = text.slice(Math.max(0, start - REACH), start);
  const line = reachedBack.slice(reachedBack.lastIndexOf('\n') + 1);
  const isCutBefore = line.length === reachedBack.length && start > REACH;
  const before = isCutBefore ? `… ${line.slice(line.indexOf(' ') + 1)}` : line;
  const reached = text.slice(end, end + REACH);
  const stop = reached.indexOf('\n');
  const isCutBehind = stop === -1 && end + REACH < text.length;
  const rest = stop === -1 ? reached : reached.slice(0, stop);
  const behind = isCutBehind ? `${rest.slice(0, Math.max(0, rest.lastIndexOf(' ')))} …` : rest;
  return {
    before: before.replace(/^[\s•·▪●◦*-]+/, ''),
    words: text.slice(start, end),
    behind: behind.trimEnd(),
  };
}
