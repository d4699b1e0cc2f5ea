import { number } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { ChartFrame } from '../charts/chart-frame';
import { PayStrip } from '../charts/pay-strip';
import { PayTable } from '../charts/pay-table';
import { NothingHere, Section } from '../skills/section';
import { Warnings } from '../skills/warnings';
import { roleCsv, roleLink } from './links';
import { payFinding } from './words';

/** The yearly pay that the role's postings advertise, beside the whole slice's. */
export function RolePay({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { pay, role, warnings } = answer;
  const { currency, stated } = pay;
  const title = payFinding(answer);
  const notes = (
    <>
      <Warnings warnings={warnings} of={['field-sparse']} field="pay" />
      <Warnings warnings={warnings} of={['several-currencies']} />
    </>
  );
  const states = `${number(stated.postings)} of its ${number(stated.of)} postings, which state yearly pay${currency ? ` in ${currency}` : ''}`;
  if (pay.role === null) {
    return (
      <Section id="pay" title={title}>
        {notes}
        <NothingHere>{states}: too few to draw.</NothingHere>
      </Section>
    );
  }
  const rows = [
    { key: 'role', name: role.name, quantiles: pay.role },
    { key: 'slice', name: 'Whole slice', quantiles: pay.slice },
  ];
  return (
    <div className="mt-12">
      <ChartFrame
        id="pay"
        title={title}
        subtitle="Advertised pay for a full-time year: the line holds four postings in five, the box the middle half, the stroke is the median."
        n={states}
        table={<PayTable caption="Yearly pay" currency={currency} rows={rows} />}
        csv={{ href: roleCsv(role.code, slice, 'pay') }}
        link={`${roleLink(role.code, slice)}#pay`}
      >
        {notes}
        <PayStrip label={title} currency={currency} rows={rows} />
      </ChartFrame>
    </div>
  );
}
