import { count } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { certificatesFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { RankedSection } from './ranked-section';
import { subjectKey } from './subject';

/** Credentials that the same postings ask for by name. */
export function Certificates({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const key = subjectKey(answer);
  return (
    <RankedSection
      id="certificates"
      title={certificatesFinding(answer)}
      note="Credentials that the postings which ask for it also ask for by name: the strongest sign of demand that there is."
      head={{ label: 'Credential', of: 'Postings' }}
      lines={answer.certificates.map(({ id, name, postings, of, share }) => ({
        key: id,
        label: name,
        href: skillLink(id, slice),
        postings,
        of,
        share,
      }))}
      none={
        answer.certificates.length === 0
          ? 'No posting that asks for it asks for a credential by name.'
          : 'Too few postings ask for it to say how often they name a credential.'
      }
      n={`${count(answer.demand.postings, 'posting')} that ask for it`}
      csv={skillCsv(key, slice, 'certificates')}
      link={`${skillLink(key, slice)}#certificates`}
    />
  );
}
