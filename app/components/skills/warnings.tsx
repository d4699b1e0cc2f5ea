import type { WarningAnswer } from '@/lib/reports/answers/parts';

type Code = WarningAnswer['code'];

interface WarningsProps {
  warnings: readonly WarningAnswer[];
  /** Those that concern the figure beside which they stand. */
  of: readonly Code[];
}

/** What the data cannot carry, said where the figure stands. */
export function Warnings({ warnings, of }: WarningsProps) {
  const here = warnings.filter(({ code }) => of.includes(code));
  if (here.length === 0) return null;
  return (
    <ul className="mt-3 max-w-3xl space-y-1 border-l-2 border-fading pl-4 text-small">
      {here.map(({ code, message }) => (
        <li key={`${code} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
