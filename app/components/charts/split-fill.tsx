/** The most parts that one bar tells apart; the last is drawn empty, so that it reads as "the rest". */
export const MOST_PARTS = 5;

const COLOUR = 'var(--color-series-1)';

/** Fills of a bar's parts, the strongest first, under ids that begin with `id`. Legible without colour. */
export function SplitFills({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}1`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={COLOUR} fillOpacity="0.5" />
        <rect width="2" height="6" fill={COLOUR} />
      </pattern>
      <pattern
        id={`${id}2`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="6" height="6" fill={COLOUR} fillOpacity="0.2" />
        <rect width="1.25" height="6" fill={COLOUR} fillOpacity="0.8" />
      </pattern>
      <pattern id={`${id}3`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={COLOUR} fillOpacity="0.08" />
        <circle cx="3" cy="3" r="1.1" fill={COLOUR} />
      </pattern>
    </defs>
  );
}

/** The fill of a part: its place from 0 among `count` parts. */
export function splitFill(id: string, part: number, count: number): string {
  if (count > 1 && part === count - 1) return 'none';
  return part === 0 ? COLOUR : `url(#${id}${part})`;
}

/** The stroke of every part. */
export const SPLIT_STROKE = COLOUR;
