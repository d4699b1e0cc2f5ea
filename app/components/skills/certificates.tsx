import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { certificatesFinding } from './findings';
import { skillLink } from './links';
import { NothingHere, Section } from './section';
import { SharesTable } from './shares-table';

/** Credentials that the same postings ask for by name. */
export function Certificates({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { certificates } = answer;
  return (
    <Section
      id="certificates"
      title={certificatesFinding(answer)}
      note="Credentials that the postings which ask for it also ask for by name: the strongest sign of demand that there is."
    >
      {certificates.length === 0 ? (
        <NothingHere>No posting that asks for it asks for a credential by name.</NothingHere>
      ) : (
        <div className="mt-3">
          <SharesTable
            caption="Credentials asked for by name in the same postings"
            head={{ label: 'Credential', of: 'Postings' }}
            lines={certificates.map(({ id, name, ...portion }) => ({
              key: id,
              label: name,
              href: skillLink(id, slice),
              ...portion,
            }))}
          />
        </div>
      )}
    </Section>
  );
}
