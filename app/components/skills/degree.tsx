import { number, shareFigure, TOO_FEW } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { DegreesAnswer, EstimateAnswer } from '@/lib/reports/answers/parts';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { DotCompare } from '../charts/dot-compare';
import { degreeFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';

const SIGNALS: Readonly<Record<string, string>> = {
  required: 'A degree is required',
  'or equivalent': 'A degree or equivalent experience',
  preferred: 'A degree is preferred',
  'none named': 'No degree is named',
};

/** What those that ask say of a degree, beside what the whole slice says. */
export function Degree({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { degrees, warnings } = answer;
  const { signals, stated } = degrees;
  const title = degreeFinding(answer);
  const notes = <Warnings warnings={warnings} of={['field-sparse']} field="degree" />;
  if (!signals.some(({ asking }) => asking.share)) {
    return (
      <Section id="degree" title={title}>
        {notes}
        <NothingHere>
          {stated.postings === 0
            ? 'No posting that asks for it has a text that was read for a degree.'
            : `${number(stated.postings)} of the postings that ask have a text that was read for a degree: too few to say.`}
        </NothingHere>
      </Section>
    );
  }
  const key = subjectKey(answer);
  return (
    <div className="mt-12">
      <ChartFrame
        id="degree"
        title={title}
        subtitle="What the postings that ask for it say of a degree, beside what the whole slice says, with 95 % intervals."
        n={`${number(stated.postings)} of the ${number(stated.of)} postings that ask, which have a text that was read for it`}
        table={<DegreeTable signals={signals} />}
        csv={{ href: skillCsv(key, slice, 'degrees') }}
        link={`${skillLink(key, slice)}#degree`}
      >
        {notes}
        <DotCompare
          label={title}
          series={['Postings that ask for it', 'Whole slice']}
          scale="linear"
          rows={signals.map(({ signal, asking, slice: whole }) => ({
            key: signal,
            name: SIGNALS[signal] ?? signal,
            shares: [asking.share, whole.share],
          }))}
        />
      </ChartFrame>
    </div>
  );
}

function DegreeTable({ signals }: Pick<DegreesAnswer, 'signals'>) {
  return (
    <table className="data max-w-3xl">
      <caption className="sr-only">What postings say of a degree</caption>
      <thead>
        <tr>
          <th scope="col">The posting says</th>
          <th scope="col" className="number">
            Those that ask
          </th>
          <th scope="col" className="number">
            Whole slice
          </th>
        </tr>
      </thead>
      <tbody>
        {signals.map(({ signal, asking, slice }) => (
          <tr key={signal}>
            <th scope="row">{SIGNALS[signal] ?? signal}</th>
            <td className="number">
              <Share share={asking.share} />
            </td>
            <td className="number">
              <Share share={slice.share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ share }: { share: EstimateAnswer | null }) {
  if (!share) return <span className="text-soft">{TOO_FEW}</span>;
  const { value, interval } = shareFigure(share);
  return (
    <>
      {value} <span className="text-soft">({interval})</span>
    </>
  );
}
