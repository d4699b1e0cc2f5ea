import { number, TOO_FEW } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillRow } from '@/lib/reports/answers/skill';
import { MOST_COMPARED } from '@/lib/reports/skills/compare';
import { ShareFigure } from '../share-figure';
import { TrendLabel } from '../trend-label';
import { LevelsInWords } from './levels-in-words';
import { skillLink } from './links';
import type { ListRequest } from './list-request';
import { SliceFields } from './slice-fields';
import { SortHeader } from './sort-header';
import { timesFigure } from './words';

interface SkillsTableProps {
  rows: readonly SkillRow[];
  request: ListRequest;
  slice: Slice;
  /** Whether the slice is a part of all postings, so that it can be held against them. */
  isPart: boolean;
}

const TREND_ORDERS = [
  { sort: 'rising', aria: 'descending' },
  { sort: 'falling', aria: 'ascending' },
] as const;

/** Skills, a line each, and a box before each by which up to five are laid beside each other. */
export function SkillsTable({ rows, request, slice, isPart }: SkillsTableProps) {
  const header = { request, slice };
  return (
    <form method="get" action="/skills/compare" className="group">
      <SliceFields slice={slice} />
      <div className="stacks mt-3 [&_:is(a,input)]:scroll-mb-20">
        <table className="data">
          <caption className="sr-only">Skills and how often the postings of this slice ask for them</caption>
          <thead>
            <tr>
              <td className="off-paper w-8">
                <span className="sr-only">Compare</span>
              </td>
              <SortHeader orders={[{ sort: 'name', aria: 'ascending' }]} {...header}>
                Skill
              </SortHeader>
              <SortHeader orders={[{ sort: 'share', aria: 'descending' }]} {...header}>
                Share of postings
              </SortHeader>
              <th scope="col">
                <span className="inline-block py-1">Required / preferred</span>
              </th>
              <SortHeader orders={TREND_ORDERS} {...header}>
                Trend
              </SortHeader>
              {isPart && (
                <SortHeader orders={[{ sort: 'times', aria: 'descending' }]} {...header}>
                  Against all postings
                </SortHeader>
              )}
              <th scope="col">
                <span className="inline-block py-1">Taught by</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} slice={slice} isPart={isPart} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="off-paper bottom-0 mt-4 flex group-has-checked:sticky flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-paper py-3 text-small">
        <button type="submit" className="button">
          Compare those ticked
        </button>
        <span className="text-soft">up to {MOST_COMPARED}, side by side</span>
      </p>
    </form>
  );
}

function Line({ row, slice, isPart }: { row: SkillRow; slice: Slice; isPart: boolean }) {
  const { id, name, kind, group, share, postings, levels, trend, times, taughtBy } = row;
  return (
    <tr>
      <td className="off-paper not-print:max-md:float-right">
        <input
          type="checkbox"
          name="id"
          value={id}
          aria-label={`Compare ${name}`}
          className="size-5 align-middle"
        />
      </td>
      <th scope="row" className="md:max-w-72">
        <a href={skillLink(id, slice)} className="name">
          {name}
        </a>
        <span className="block text-fine font-normal text-soft">
          {kind} · {group}
        </span>
      </th>
      <td data-label="Share">
        {share ? <ShareFigure share={share} /> : <span className="text-soft">{TOO_FEW}</span>}
      </td>
      <td data-label="Required">
        <LevelsInWords levels={levels} postings={postings} />
      </td>
      <td data-label="Trend">
        <TrendLabel trend={trend} />
      </td>
      {isPart && (
        <td data-label="Against all">
          {times ? (
            <span className="whitespace-nowrap">
              {timesFigure(times).value} <span className="text-soft">({timesFigure(times).interval})</span>
            </span>
          ) : (
            <span className="text-soft">–</span>
          )}
        </td>
      )}
      <td data-label="Taught by">
        {taughtBy > 0 ? (
          <a href={`${skillLink(id, slice)}#taught-by`}>{number(taughtBy)}</a>
        ) : (
          <span className="text-soft">nobody</span>
        )}
      </td>
    </tr>
  );
}
