import { count } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { skillLink } from '../skills/links';
import { RankedSection } from '../skills/ranked-section';
import { roleCsv, roleLink } from './links';
import { certificatesFinding } from './words';

/** Credentials that the role's postings ask for by name. */
export function RoleCertificates({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { certificates, demand, role } = answer;
  return (
    <RankedSection
      id="certificates"
      title={certificatesFinding(answer)}
      note="Credentials that its postings ask for by name: the strongest sign of demand that there is."
      head={{ label: 'Credential', of: 'Postings' }}
      lines={certificates.map(({ id, name, ...portion }) => ({
        key: id,
        label: name,
        href: skillLink(id, slice),
        ...portion,
      }))}
      none={
        certificates.length === 0
          ? 'No posting of it asks for a credential by name.'
          : 'It has too few postings to say how often.'
      }
      n={`${count(demand.postings, 'posting')} of the role`}
      csv={roleCsv(role.code, slice, 'certificates')}
      link={`${roleLink(role.code, slice)}#certificates`}
    />
  );
}
