import { count, number } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { PayStrip } from '../charts/pay-strip';
import { PayTable } from '../charts/pay-table';
import { payFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';

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
        table={<PayTable caption="Yearly pay" currency={currency} rows={rows} />}
        csv={{ href: skillCsv(key, slice, 'pay') }}
        link={`${skillLink(key, slice)}#pay`}
      >
        {notes}
        <PayStrip label={title} currency={currency} rows={rows} />
      </ChartFrame>
    </div>
  );
}
