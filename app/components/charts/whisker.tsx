interface WhiskerProps {
  /** Per cent of the width. */
  from: number;
  to: number;
  /** The middle, in pixels from the top. */
  y: number;
  /** A CSS colour; ink unless told. */
  colour?: string;
}

/** An interval as a line with ends, legible on the ground and on a bar. */
export function Whisker({ from, to, y, colour = 'var(--color-ink)' }: WhiskerProps) {
  const strokes = [
    { colour: 'var(--color-paper)', width: 4 },
    { colour, width: 1.5 },
  ];
  return (
    <>
      {strokes.map(({ colour, width }) => (
        <g key={width} stroke={colour} strokeWidth={width}>
          <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
          {[from, to].map((at, i) => (
            <line key={i === 0 ? 'from' : 'to'} x1={`${at}%`} x2={`${at}%`} y1={y - 4} y2={y + 4} />
          ))}
        </g>
      ))}
    </>
  );
}
