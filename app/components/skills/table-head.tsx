import { count, number } from '@/app/format';

interface TableHeadProps {
  /** Of what the lines are: "skill", "group". */
  one: string;
  found: number;
  all: number;
  /** The lines shown, counted from 0. */
  first: number;
  shown: number;
  csv: string;
}

/** Above a long table: how many lines there are, which are shown, and all of them as a file. */
export function TableHead({ one, found, all, first, shown, csv }: TableHeadProps) {
  return (
    <div
      id="table"
      className="mt-5 flex scroll-mt-4 flex-wrap items-baseline justify-between gap-x-6 text-small"
    >
      <p role="status" data-testid="rows-found">
        {found < all ? `${number(found)} of ${count(all, one)}` : count(all, one)}
        {shown < found && `, ${number(first + 1)} to ${number(first + shown)} shown`}
      </p>
      {found > 0 && (
        <a href={csv} className="off-paper py-1" download>
          Download {count(found, 'row')} as CSV
        </a>
      )}
    </div>
  );
}
