import { changeFigure, oneIn } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import { TREND_RULES } from '@/lib/market/trend';
import type { SkillRow } from '@/lib/reports/answers/skill';
import { TrendArrow } from '../trend-label';
import { skillLink } from './links';

const MOST = 6;

interface MoversProps {
  /** The skills asked for in enough postings for a trend. */
  rows: readonly SkillRow[];
  slice: Slice;
}

/** The skills that rise and those that fall, the surest first; where none can be told, why. */
export function Movers({ rows, slice }: MoversProps) {
  const known = rows.filter(({ trend }) => trend.word !== 'unknown');
  if (known.length === 0) {
    const why = rows.find(({ trend }) => trend.why)?.trend.why;
    return (
      <section aria-labelledby="movers" className="mt-10 max-w-prose border-l-2 border-line-strong pl-5">
        <h2 id="movers" className="text-lead">
          Nothing can be said to rise or fall
        </h2>
        <p className="mt-1 text-small text-soft">
          {why ??
            `No skill is asked for in ${TREND_RULES.postings} postings of this slice: a trend needs as many.`}
        </p>
      </section>
    );
  }
  return (
    <div className="mt-10 grid gap-x-10 gap-y-8 md:grid-cols-2">
      <MoverList
        word="rising"
        title="Rising"
        says="A larger share of postings asks for them than a year before"
        rows={known}
        slice={slice}
        sureness={({ trend }) => trend.change?.low ?? 0}
      />
      <MoverList
        word="falling"
        title="Falling"
        says="A smaller share of postings asks for them than a year before"
        rows={known}
        slice={slice}
        sureness={({ trend }) => -(trend.change?.high ?? 0)}
      />
    </div>
  );
}

interface MoverListProps extends MoversProps {
  word: 'rising' | 'falling';
  title: string;
  says: string;
  /** The yearly change that is the least which the data allow. */
  sureness: (row: SkillRow) => number;
}

function MoverList({ word, title, says, rows, slice, sureness }: MoverListProps) {
  const moving = rows.filter(({ trend }) => trend.word === word).sort((a, b) => sureness(b) - sureness(a));
  return (
    <section className="whole min-w-0" aria-label={title}>
      <h2 className="text-lead">
        {title} {moving.length > 0 && <span className="font-normal text-soft">{moving.length}</span>}
      </h2>
      <p className="mt-0.5 text-small text-soft">{says}; those surest to first.</p>
      {moving.length === 0 ? (
        <p className="mt-3 border-t border-line pt-3 text-small">
          None for sure: of {rows.length} with enough dated postings, the yearly change of each may be none or{' '}
          {word === 'rising' ? 'a fall' : 'a rise'}.
        </p>
      ) : (
        <ol className="mt-3 border-t border-line text-small">
          {moving.slice(0, MOST).map((row) => (
            <li
              key={row.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_5.5rem_11rem]"
            >
              <a href={skillLink(row.id, slice)} className="name">
                {row.name}
              </a>
              <span className="text-soft max-sm:hidden">{row.share && oneIn(row.share.value)}</span>
              <span className="inline-flex items-baseline justify-end gap-1.5 whitespace-nowrap">
                <TrendArrow word={word} />
                {changeFigure(row.trend)?.value}
                <span className="text-fine text-soft">({changeFigure(row.trend)?.interval})</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
