import { dateInWords } from '@/app/format';

interface MonthChoiceProps {
  label: string;
  name: 'from' | 'to';
  value: string | undefined;
  months: readonly string[];
  none: string;
}

/** One end of the period. */
export function MonthChoice({ label, name, value, months, none }: MonthChoiceProps) {
  const offered = value && !months.includes(value) ? [...months, value].sort() : months;
  return (
    <label className="min-w-0">
      <span className="mb-1 block text-fine text-soft">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ''}
        disabled={offered.length === 0}
        className="field disabled:border-line disabled:text-soft"
      >
        <option value="">{offered.length === 0 ? 'no dates' : none}</option>
        {offered.map((month) => (
          <option key={month} value={month}>
            {dateInWords(month)}
          </option>
        ))}
      </select>
    </label>
  );
}
