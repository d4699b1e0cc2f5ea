import { seriesStyle } from './series-styles';

/** Which line is which, where the chart is too narrow for names at their ends. */
export function SeriesKey({ names }: { names: readonly string[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-small @2xl:hidden">
      {names.map((name, k) => {
        const { colour, dash, shape } = seriesStyle(k);
        return (
          <li key={name} className="inline-flex items-center gap-2">
            <svg width="34" height="12" viewBox="-17 -6 34 12" aria-hidden="true" className="shrink-0">
              <line x1="-17" x2="17" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
              <path d={shape} fill={colour} />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
