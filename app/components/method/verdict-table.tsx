import { oneIn, percent } from '@/app/format';
import type { Verdict } from '@/lib/relevance/assessment';
import { DEFAULT_THRESHOLDS as T } from '@/lib/relevance/thresholds';
import { VerdictLabel } from '../verdict-label';

const little = percent(T.littleReach);
const small = percent(T.smallReach);
const fast = percent(T.fastChange);

/** The lines of `ruleOf` in lib/relevance/verdict.ts, in its order, worded from the constants that it uses. */
const RULES: readonly [Verdict, string][] = [
  [
    'too little to judge',
    `The slice has fewer than ${T.judgedPostings} postings that say more than their title; or fewer than ${T.judgedSkills} core skills are recognised and neither its title nor its issuer names one; or under ${percent(T.judgedRecognised)} of its declared skills are recognised; or no core skill is asked for, and the bounds of reach lie on either side of ${little}.`,
  ],
  [
    'no demand found',
    `No core skill is asked for, the upper bound of reach is below ${little}, and the lower one below ${oneIn(T.floor)} postings. The bound is part of the words.`,
  ],
  [
    'niche',
    `Reach is below ${little}, but an occupation with ${T.nichePostings} postings or more asks for it in over ${percent(T.nicheShare)} of them, by the lower bound, and at least ${T.nicheTimes} times as often as the slice does.`,
  ],
  ['fading', `Reach is below ${small}, and its trend’s whole interval lies below −${fast} a year.`],
  ['emerging', `Reach is below ${small}, and its trend’s whole interval lies above +${fast} a year.`],
  [
    'in demand',
    `The lower bound of reach is ${little} or more; and ${percent(T.mostWeight)} or more of its core weight is in skills that are asked for, or ${percent(T.demandedWeight)} or more with an alignment of ${percent(T.demandedAlignment)} or more.`,
  ],
  ['little demand', `The upper bound of reach is below ${little}.`],
  [
    'partly aligned',
    `The rest: only part of it is asked for, and the part is named; or its reach may be below ${little}.`,
  ],
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
