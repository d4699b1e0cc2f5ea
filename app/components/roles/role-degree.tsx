import { number } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { ChartFrame } from '../charts/chart-frame';
import { DotCompare } from '../charts/dot-compare';
import { NothingHere, Section } from '../skills/section';
import { SharesTable } from '../skills/shares-table';
import { Warnings } from '../skills/warnings';
import { roleCsv, roleLink } from './links';
import { DEGREE_WORDS, degreeFinding } from './words';

/** What the role's postings say of a degree, beside what the whole slice says. */
export function RoleDegree({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { degrees, role, warnings } = answer;
  const { signals, stated } = degrees;
  const title = degreeFinding(answer);
  const notes = <Warnings warnings={warnings} of={['field-sparse']} field="degree" />;
  if (!signals.some(({ asking }) => asking.share)) {
    return (
      <Section id="degree" title={title}>
        {notes}
        <NothingHere>
          {number(stated.postings)} of its postings have a text that was read for a degree: too few to say.
        </NothingHere>
      </Section>
    );
  }
  const named = signals.map((row) => ({ ...row, name: DEGREE_WORDS[row.signal] ?? row.signal }));
  return (
    <div className="mt-12">
      <ChartFrame
        id="degree"
        title={title}
        subtitle="What its postings say of a degree, beside what the whole slice says, with 95 % intervals."
        n={`${number(stated.postings)} of its ${number(stated.of)} postings, which have a text that was read for it`}
        table={
          <SharesTable
            caption="What postings say of a degree"
            head={{ label: 'The posting says', of: 'Postings' }}
            lines={named.flatMap(({ signal, name, asking, slice: whole }) => [
              { key: signal, label: name, ...asking },
              { key: `${signal} in all`, label: `${name}: whole slice`, ...whole },
            ])}
          />
        }
        csv={{ href: roleCsv(role.code, slice, 'degrees') }}
        link={`${roleLink(role.code, slice)}#degree`}
      >
        {notes}
        <DotCompare
          label={title}
          series={[role.name, 'Whole slice']}
          scale="linear"
          rows={named.map(({ signal, name, asking, slice: whole }) => ({
            key: signal,
            name,
            shares: [asking.share, whole.share],
          }))}
        />
      </ChartFrame>
    </div>
  );
}
