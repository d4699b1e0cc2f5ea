import { count, number } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { QuantilesAnswer } from '@/lib/reports/answers/parts';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { PayStrip } from '../charts/pay-strip';
import { payFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';
import { money } from './words';

/** What postings that ask offer, beside what the others do, and the difference between like ones. */
export function Pay({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { pay, warnings } = answer;
  const { asking, others, currency, difference, strata, stated, why } = pay;
  const title = payFinding(pay);
  const notes = (
    <>
      <Warnings warnings={warnings} of={['field-sparse']} field="pay" />
      <Warnings warnings={warnings} of={['several-currencies']} />
    </>
  );
  const states = `${number(stated.postings)} of the ${number(stated.of)} postings that ask state yearly pay${currency ? ` in ${currency}` : ''}`;
  if (!asking) {
    return (
      <Section id="pay" title={title}>
        {notes}
        <NothingHere>{why ?? `${states}: too few to draw.`}</NothingHere>
      </Section>
    );
  }
  const key = subjectKey(answer);
  const rows = [
    { key: 'asking', name: 'Postings that ask for it', quantiles: asking },
    { key: 'others', name: 'All others', quantiles: others },
  ];
  return (
    <div className="mt-12">
      <ChartFrame
        id="pay"
        title={title}
        subtitle={
          <>
            {difference
              ? `The difference is taken between postings of the same occupation and region (${count(strata, 'such pair')}), with its 95 % interval: a difference, never a cause.`
              : why}{' '}
            The strips show all postings, whatever their occupation: much of the gap between them may be the
            gap between occupations.
          </>
        }
        n={states}
        table={<PayTable rows={rows} />}
        csv={{ href: skillCsv(key, slice, 'pay') }}
        link={`${skillLink(key, slice)}#pay`}
      >
        {notes}
        <PayStrip label={title} currency={currency} rows={rows} />
      </ChartFrame>
    </div>
  );
}

const QUANTILES = [
  { of: 'p10', name: 'Lowest tenth' },
  { of: 'p25', name: 'Lower quarter' },
  { of: 'p50', name: 'Median' },
  { of: 'p75', name: 'Upper quarter' },
  { of: 'p90', name: 'Highest tenth' },
] as const;

function PayTable({ rows }: { rows: readonly { name: string; quantiles: QuantilesAnswer | null }[] }) {
  return (
    <table className="data max-w-3xl">
      <caption className="sr-only">Yearly pay</caption>
      <thead>
        <tr>
          <th scope="col">Postings</th>
          {QUANTILES.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, quantiles }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {quantiles && ` (${number(quantiles.n)})`}
            </th>
            {QUANTILES.map(({ of }) => (
              <td key={of} className="number">
                {quantiles ? money(quantiles[of], null) : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
