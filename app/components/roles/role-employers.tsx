import { number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { RankedSection } from '../skills/ranked-section';
import { Warnings } from '../skills/warnings';
import { roleCsv, roleLink } from './links';
import { employersFinding } from './words';

/** Who has most postings of the role. */
export function RoleEmployers({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { employers, employersStated, role, warnings } = answer;
  return (
    <RankedSection
      id="employers"
      title={employersFinding(answer)}
      note="Of its postings, the share that each employer has. A name leads to this page for that employer alone."
      warnings={<Warnings warnings={warnings} of={['field-sparse']} field="employer" />}
      head={{ label: 'Employer', of: 'Postings' }}
      lines={employers.map(({ employer, ...portion }) => ({
        key: employer,
        label: employer,
        href: pageLink(`/roles/${role.code}`, { ...slice, employer: [employer] }),
        ...portion,
      }))}
      none={
        employers.length === 0
          ? 'No posting of it names its employer.'
          : 'Too few of its postings name their employer.'
      }
      n={`${number(employersStated.postings)} of its ${number(employersStated.of)} postings, which name their employer`}
      csv={roleCsv(role.code, slice, 'employers')}
      link={`${roleLink(role.code, slice)}#employers`}
    />
  );
}
