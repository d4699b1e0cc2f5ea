import type { ReactNode } from 'react';
import {
  changeFigure,
  isSpeakable,
  NOT_JUDGED,
  number,
  percent,
  reachInWords,
  scoreFigure,
  shareFigure,
  TOO_FEW,
} from '@/app/format';
import type { Assessment } from '@/lib/relevance/assessment';
import { Term } from '../term';
import { TrendArrow } from '../trend-label';

/** The five figures behind the verdict, each with its interval. */
export function Figures({ assessment }: { assessment: Assessment }) {
  const { relevance, reach, reachPostings, postings, askedFor, alignment, trend } = assessment;
  if (!isSpeakable(postings)) {
    return (
      <p className="mt-8 text-soft">
        Figures: {TOO_FEW}, with {number(postings)} postings in the slice.
      </p>
    );
  }
  const change = changeFigure(trend);
  return (
    <dl className="whole mt-8 grid grid-cols-2 gap-x-8 gap-y-6 border-y border-line py-5 sm:grid-cols-3 lg:grid-cols-5">
      <Figure
        name={<Term of="relevance">Relevance</Term>}
        value={relevance ? scoreFigure(relevance).value : NOT_JUDGED}
        unit={relevance && 'of 100'}
        note={
          relevance
            ? `between ${scoreFigure(relevance).interval}`
            : reach
              ? 'too little is known for a score'
              : 'no core skill is recognised'
        }
      />
      <Figure
        name={<Term of="reach">Reach</Term>}
        value={reach ? shareFigure(reach).value : '–'}
        note={
          reach &&
          (reach.value === 0
            ? `none; ${reachInWords(reach)}`
            : `${reachInWords(reach)}: ${number(reachPostings)} of ${number(postings)} (${shareFigure(reach).interval})`)
        }
      />
      <Figure
        name={<Term of="asked-for">Asked for</Term>}
        value={askedFor.of > 0 ? `${number(askedFor.skills)} of ${number(askedFor.of)}` : '–'}
        note={askedFor.of > 0 ? `core skills; ${percent(askedFor.weight)} of the weight` : null}
      />
      <Figure
        name={<Term of="alignment">Alignment</Term>}
        value={alignment ? shareFigure(alignment).value : '–'}
        note={alignment && `between ${shareFigure(alignment).interval}`}
      />
      <Figure
        name={<Term of="trend">Trend</Term>}
        value={
          <span className="inline-flex items-center gap-2">
            <TrendArrow word={trend.word} />
            {trend.word}
          </span>
        }
        note={change ? `${change.value} a year (${change.interval})` : trend.why}
      />
    </dl>
  );
}

interface FigureProps {
  name: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  note: ReactNode;
}

function Figure({ name, value, unit, note }: FigureProps) {
  return (
    <div>
      <dt className="text-small text-soft">{name}</dt>
      <dd>
        <span className="text-heading font-semibold">{value}</span>
        {unit && <span className="ml-1.5 text-small text-soft">{unit}</span>}
        {note && <span className="mt-0.5 block text-fine text-soft">{note}</span>}
      </dd>
    </div>
  );
}
