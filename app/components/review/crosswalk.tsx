'use client';

import { useState } from 'react';
import { number } from '@/app/format';
import { PAIRS_AT_ONCE, type PairList, type SkillPairs } from '@/db/skill-pairs';
import { EmptyState } from '../empty-state';
import { inWords, send } from '../import/send';
import { CrosswalkPair } from './crosswalk-pair';
import { useAnswer, withParameters } from './use-answer';

const LISTS: Readonly<Record<PairList, { name: string; none: string }>> = {
  proposed: { name: 'To decide', none: 'No two skills of different lists look like one.' },
  joined: { name: 'Joined', none: 'No skill stands in two of the lists that are loaded.' },
  decided: { name: 'Decided by you', none: 'You have decided on no pair yet.' },
};

/** Skills that two of the loaded taxonomies have: which are one, and which may be. */
export function Crosswalk() {
  const [list, setList] = useState<PairList>('proposed');
  const [from, setFrom] = useState(0);
  const [times, setTimes] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const said = useAnswer<SkillPairs>(
    withParameters('/api/skill-links', { list, from: String(from), times: String(times) }),
  );
  const [last, setLast] = useState<SkillPairs | null>(null);
  if (said !== null && said !== last) setLast(said);
  const shown = said ?? last;

  const show = (next: PairList) => {
    setLast(null);
    setList(next);
    setFrom(0);
  };
  const answer = async (method: 'POST' | 'DELETE', body: { id: number; state?: 'joined' | 'apart' }) => {
    setProblem(null);
    try {
      await send('/api/skill-links', method, body);
    } catch (error) {
      setProblem(inWords(error));
    }
    if (shown?.pairs.length === 1) setFrom(Math.max(0, from - PAIRS_AT_ONCE));
    setTimes((before) => before + 1);
  };
  const total = shown?.totals[list] ?? 0;
  return (
    <>
      <p className="mt-4 max-w-3xl text-small">
        Two of the loaded lists may have the same skill. Joined, it is one skill on every screen and in every
        figure, under the name in the left column. First those that most postings ask for.
      </p>
      <div className="off-paper mt-4 flex flex-wrap gap-2">
        {(Object.keys(LISTS) as PairList[]).map((each) => (
          <button
            key={each}
            type="button"
            className={each === list ? 'button button-first' : 'button'}
            aria-pressed={each === list}
            onClick={() => show(each)}
          >
            {LISTS[each].name}
            {shown && <span className="ml-1.5">{number(shown.totals[each])}</span>}
          </button>
        ))}
      </div>
      {problem && (
        <p role="alert" className="mt-3 text-small">
          {problem}
        </p>
      )}
      {shown && shown.pairs.length > 0 && (
        <div className="stacks mt-4">
          <table className="data">
            <caption className="sr-only">{LISTS[list].name}: pairs of skills</caption>
            <thead>
              <tr>
                <th scope="col">Skill</th>
                <th scope="col">Same as</th>
                <th scope="col">Why</th>
                <th scope="col" className="number">
                  Postings
                </th>
                <th scope="col">
                  <span className="sr-only">Decide</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.pairs.map((pair) => (
                <CrosswalkPair
                  key={pair.id}
                  pair={pair}
                  onDecide={(state) => answer('POST', { id: pair.id, state })}
                  onUndo={() => answer('DELETE', { id: pair.id })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown && total === 0 && (
        <EmptyState title="Nothing here">
          <p>{LISTS[list].none}</p>
        </EmptyState>
      )}
      {total > PAIRS_AT_ONCE && (
        <p className="off-paper mt-4 flex items-center gap-4 text-small">
          <button
            type="button"
            className="button"
            disabled={from === 0}
            onClick={() => setFrom(Math.max(0, from - PAIRS_AT_ONCE))}
          >
            Earlier
          </button>
          <span className="text-soft">
            {number(from + 1)} to {number(Math.min(from + PAIRS_AT_ONCE, total))} of {number(total)}
          </span>
          <button
            type="button"
            className="button"
            disabled={from + PAIRS_AT_ONCE >= total}
            onClick={() => setFrom(from + PAIRS_AT_ONCE)}
          >
            Further
          </button>
        </p>
      )}
    </>
  );
}
