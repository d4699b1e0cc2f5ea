import type { ReactNode } from 'react';
import { number, oneIn, shareFigure, TOO_FEW } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { TrendArrow } from '../trend-label';
import { compareLink, skillLink } from './links';
import { subjectKey } from './subject';
import { money, part, points, trendFigure } from './words';

interface CompareTableProps {
  answers: readonly SkillAnswer[];
  slice: Slice;
}

/** All figures of some skills side by side, a column each. */
export function CompareTable({ answers, slice }: CompareTableProps) {
  const keys = answers.map(subjectKey);
  return (
    <section className="mt-3 overflow-x-auto" aria-label="Figures side by side">
      <table className="data">
        <caption className="sr-only">Figures of the skills side by side</caption>
        <thead>
          <tr>
            <td />
            {answers.map((answer, i) => (
              <th key={keys[i]} scope="col" className="min-w-36">
                <a href={skillLink(keys[i] ?? '', slice)} className="name">
                  {answer.subject.name}
                </a>
                {answers.length > 1 && (
                  <a
                    href={compareLink(
                      keys.filter((key) => key !== keys[i]),
                      slice,
                    )}
                    className="off-paper mt-0.5 block text-fine font-normal"
                    aria-label={`Remove ${answer.subject.name}`}
                  >
                    remove
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURES.map(({ name, figure }) => (
            <tr key={name}>
              <th scope="row" className="min-w-32">
                {name}
              </th>
              {answers.map((answer, i) => (
                <td key={keys[i]}>{figure(answer)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The rows of the table. */
const FIGURES: readonly { name: string; figure: (answer: SkillAnswer) => ReactNode }[] = [
  {
    name: 'Share of postings',
    figure: ({ demand: { share, postings, of } }) =>
      share ? (
        <With
          main={shareFigure(share).value}
          note={`${shareFigure(share).interval}, ${oneIn(share.value)}`}
        />
      ) : (
        <With main={TOO_FEW} note={`${number(postings)} of ${number(of)}`} />
      ),
  },
  { name: 'Postings that ask', figure: ({ demand }) => number(demand.postings) },
  {
    name: 'Trend',
    figure: ({ trend }) => (
      <With
        main={
          <span className="inline-flex items-center gap-1.5">
            <TrendArrow word={trend.word} />
            {trend.word}
          </span>
        }
        note={trendFigure(trend)}
      />
    ),
  },
  {
    name: 'In 12 months',
    figure: ({ outlook }) => {
      const ahead = outlook?.at(-1);
      return ahead ? (
        <With main={shareFigure(ahead).value} note={`${shareFigure(ahead).interval}, 80 % interval`} />
      ) : (
        <None />
      );
    },
  },
  {
    name: 'Required / preferred',
    figure: ({ levels: { required, preferred } }) =>
      required + preferred > 0 ? (
        <With
          main={`${part(required, required + preferred)} / ${part(preferred, required + preferred)}`}
          note={`of the ${number(required + preferred)} that say`}
        />
      ) : (
        <None why="not said" />
      ),
  },
  {
    name: 'Asked for most by',
    figure: ({ roles: [first] }) =>
      first ? (
        <With
          main={first.name}
          note={first.share ? `${shareFigure(first.share).value} of its postings` : TOO_FEW}
        />
      ) : (
        <None />
      ),
  },
  {
    name: 'Transferable',
    figure: ({ transferability: { value, why } }) =>
      value === null ? (
        <None why={why} />
      ) : (
        <With main={points(value)} note="100: alike in all occupations" />
      ),
  },
  {
    name: 'Difference in pay, a year',
    figure: ({ pay: { difference, currency, why } }) =>
      difference ? (
        <With
          main={money(difference.value, currency)}
          note={`${money(difference.low, null)} to ${money(difference.high, null)}; no cause`}
        />
      ) : (
        <None why={why} />
      ),
  },
  {
    name: 'A degree is required',
    figure: ({ degrees }) => {
      const share = degrees.signals.find(({ signal }) => signal === 'required')?.asking.share;
      return share ? (
        <With main={shareFigure(share).value} note={shareFigure(share).interval} />
      ) : (
        <None why={TOO_FEW} />
      );
    },
  },
  {
    name: 'Asked for together with',
    figure: ({ together }) =>
      together.length > 0 ? (
        together
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')
      ) : (
        <None />
      ),
  },
  { name: 'Taught by', figure: ({ taughtBy }) => `${number(taughtBy.length)} of the catalogue` },
];

function With({ main, note }: { main: ReactNode; note: ReactNode }) {
  return (
    <>
      {main}
      <span className="block text-fine text-soft">{note}</span>
    </>
  );
}

const None = ({ why }: { why?: string | null }) => <span className="text-soft">{why ?? '–'}</span>;
