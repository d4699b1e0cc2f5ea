import { count, dateInWords, fewDescribed, number } from '@/app/format';
import type { PageData } from '@/app/page-data';
import { sliceInWords } from '@/app/slice-in-words';
import { monthName } from '@/lib/market/months';

/** How many postings the slice holds, over which months, what is left out, and what of the URL was not understood. */
export function SliceSummary({ view, slice, problems }: Pick<PageData, 'view' | 'slice' | 'problems'>) {
  const { size, months, undated, undatedLeftOut } = view.selection;
  const words = sliceInWords(slice);
  const undescribed = fewDescribed(view.selection);
  return (
    <div className="mt-2.5 space-y-1 text-small text-soft">
      <p>
        <strong className="font-semibold text-ink" data-testid="slice-size">
          {count(size, 'posting')}
        </strong>
        {words ? ` of ${number(view.index.size)}` : ', all that are here'}
        {words && <span className="on-paper">: {words}</span>}
        {months && `, dated ${monthSpan(months)}`}. {undated > 0 && undatedWords(undated, size)}
        {undatedLeftOut > 0 && `The period leaves out ${count(undatedLeftOut, 'posting')} without a date.`}
      </p>
      {undescribed && <p>{undescribed}</p>}
      {problems.length > 0 && (
        <ul role="alert" className="text-ink">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function monthSpan({ first, last }: { first: number; last: number }): string {
  const [from, to] = [dateInWords(monthName(first)), dateInWords(monthName(last))];
  return from === to ? from : `${from} to ${to}`;
}

function undatedWords(undated: number, size: number): string {
  if (undated === size) return 'None of them has a date, so no trend can be told. ';
  return `${number(undated)} of them ${undated === 1 ? 'has' : 'have'} no date: in every share, in no trend. `;
}
