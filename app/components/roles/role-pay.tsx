import { number } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { QuantilesAnswer } from '@/lib/reports/answers/parts';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { NothingHere, Section } from '../skills/section';
import { money } from '../skills/words';
import { roleCsv } from './links';
import { payFinding } from './words';

/** The yearly pay that the role's postings advertise, beside the whole slice's. */
export function RolePay({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { pay, role } = answer;
  return (
    <Section
      id="pay"
      title={payFinding(answer)}
      note={`Advertised pay for a full-time year${pay.currency ? ` in ${pay.currency}` : ''}: ${number(pay.stated.postings)} of its ${number(pay.stated.of)} postings state it.`}
    >
      {pay.role === null ? (
        <NothingHere>Too few of its postings state their pay to say more.</NothingHere>
      ) : (
        <>
          <div className="stacks mt-3">
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
                <PayRow name={`This role (${number(pay.role.n)})`} pay={pay.role} />
                {pay.slice && <PayRow name={`Whole slice (${number(pay.slice.n)})`} pay={pay.slice} />}
              </tbody>
            </table>
          </div>
          <p className="off-paper mt-2 text-small">
            <a href={roleCsv(role.code, slice, 'pay')} download>
              Download as CSV
            </a>
          </p>
        </>
      )}
    </Section>
  );
}

const QUANTILES = [
  { of: 'p10', name: 'Lowest tenth' },
  { of: 'p25', name: 'Lower quarter' },
  { of: 'p50', name: 'Median' },
  { of: 'p75', name: 'Upper quarter' },
  { of: 'p90', name: 'Highest tenth' },
] as const;

function PayRow({ name, pay }: { name: string; pay: QuantilesAnswer }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {QUANTILES.map(({ of, name: label }) => (
        <td key={of} data-label={label} className="number">
          {money(pay[of], null)}
        </td>
      ))}
    </tr>
  );
}
