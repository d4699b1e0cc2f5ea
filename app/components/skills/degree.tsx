import { number, shareFigure, TOO_FEW } from '@/app/format';
import type { EstimateAnswer, PortionAnswer } from '@/lib/reports/answers/parts';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { IntervalBar } from '../interval-bar';
import { degreeFinding } from './findings';
import { NothingHere, Section } from './section';
import { part } from './words';

const SIGNALS: Readonly<Record<string, string>> = {
  required: 'A degree is required',
  'or equivalent': 'A degree or equivalent experience',
  preferred: 'A degree is preferred',
  'none named': 'No degree is named',
};

/** What those that ask say of a degree, beside what the whole slice says. */
export function Degree({ answer }: { answer: SkillAnswer }) {
  const { signals, stated } = answer.degrees;
  return (
    <Section
      id="degree"
      title={degreeFinding(answer)}
      note={
        stated.postings > 0 &&
        `${number(stated.postings)} of the ${number(stated.of)} postings that ask have a text that can be read for it. The fine line on each bar is the whole slice.`
      }
    >
      {stated.postings === 0 ? (
        <NothingHere>No posting that asks for it says anything of a degree.</NothingHere>
      ) : (
        <div className="stacks mt-3">
          <table className="data max-w-3xl">
            <caption className="sr-only">What postings say of a degree</caption>
            <thead>
              <tr>
                <th scope="col">The posting says</th>
                <th scope="col">Those that ask</th>
                <th scope="col">Whole slice</th>
              </tr>
            </thead>
            <tbody>
              {signals.map(({ signal, asking, slice }) => (
                <tr key={signal}>
                  <th scope="row">{SIGNALS[signal] ?? signal}</th>
                  <td data-label="Asking">
                    <Bar asking={asking} slice={slice.share} />
                  </td>
                  <td data-label="Slice">
                    {slice.share ? (
                      <>
                        {shareFigure(slice.share).value}{' '}
                        <span className="text-soft">({shareFigure(slice.share).interval})</span>
                      </>
                    ) : (
                      <span className="text-soft">{TOO_FEW}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Bar({ asking, slice }: { asking: PortionAnswer; slice: EstimateAnswer | null }) {
  const { postings, of, share } = asking;
  if (!share) {
    return (
      <span className="text-soft">
        {TOO_FEW}: {number(postings)} of {number(of)}
      </span>
    );
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5">
      <IntervalBar estimate={share} position={(value) => value} ticks={slice ? [slice.value] : []} />
      <span title={`${part(postings, of)}: ${number(postings)} of ${number(of)}`}>
        {shareFigure(share).value} <span className="text-soft">({shareFigure(share).interval})</span>
      </span>
    </span>
  );
}
