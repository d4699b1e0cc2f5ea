import type { WarningAnswer } from '@/lib/reports/answers/parts';

interface WarningsProps {
  warnings: readonly WarningAnswer[];
  /** Those that concern the figure beside which they stand. */
  of: readonly WarningAnswer['code'][];
  /** Of those on sparse fields, the field of the figure. */
  field?: WarningAnswer['field'];
}

/** What the data cannot carry, said where the figure stands. */
export function Warnings({ warnings, of, field }: WarningsProps) {
  const here = warnings.filter((warning) => of.includes(warning.code) && (!field || warning.field === field));
  if (here.length === 0) return null;
  return (
    <ul className="my-3 max-w-3xl space-y-1 border-l-2 border-fading pl-4 text-small">
      {here.map(({ code, message }) => (
        <li key={`${code} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
