import { percent } from '@/app/format';
import type { Verdict } from '@/lib/relevance/assessment';
import { DEFAULT_THRESHOLDS as T } from '@/lib/relevance/thresholds';
import { VerdictLabel } from '../verdict-label';

const little = percent(T.littleReach);
const small = percent(T.smallReach);
const fast = percent(T.fastChange);

/** The table of verdicts in the order in which they are tried, worded from the constants that the code uses. */
const RULES: readonly [Verdict, string][] = [
  [
    'too little to judge',
    `The slice has fewer than ${T.judgedPostings} postings, fewer than ${T.judgedSkills} of its skills are recognised, less than ${percent(T.judgedRecognised)} of its declared skills are, or nothing is asked for in a slice too small to say that reach is below ${little}.`,
  ],
  [
    'no demand found',
    `No core skill is asked for beyond chance, and the upper bound of reach is below ${little}. The bound is part of the words.`,
  ],
  [
    'niche',
    `Reach is below ${little}, but an occupation with ${T.nichePostings} postings or more asks for it in over ${percent(T.nicheShare)} of them, and at least ${T.nicheTimes} times as often as the slice does.`,
  ],
  ['fading', `Reach is below ${small}, and its trend's whole interval lies below −${fast} a year.`],
  ['emerging', `Reach is below ${small}, and its trend's whole interval lies above +${fast} a year.`],
  [
    'in demand',
    `The lower bound of reach is ${little} or more, and ${percent(T.demandedWeight)} or more of its core weight is asked for.`,
  ],
  ['little demand', `The upper bound of reach is below ${little}.`],
  ['partly aligned', 'The rest: part of it is asked for, and the part is named.'],
];

export function VerdictTable() {
  return (
    <div className="stacks mt-3">
      <table className="data">
        <caption className="sr-only">Verdicts, in the order in which they are tried</caption>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map(([verdict, when]) => (
            <tr key={verdict}>
              <th scope="row">
                <VerdictLabel verdict={verdict} />
              </th>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
