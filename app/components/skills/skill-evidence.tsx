import { number } from '@/app/format';
import type { PageData } from '@/app/page-data';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { EvidenceList, readEvidence } from '../credential/evidence';
import { NothingHere, Section } from './section';

/** A few real postings that ask, with the words that do. */
export function SkillEvidence({ answer, data }: { answer: SkillAnswer; data: PageData }) {
  const { subject, demand } = answer;
  const ids = subject.is === 'skill' ? [subject.id] : subject.skills.map(({ id }) => id);
  const items = readEvidence(data, ids);
  return (
    <Section
      id="evidence"
      title="Postings that ask for it"
      note={
        items.length > 0 && (
          <>
            {number(items.length)} of the {number(demand.postings)} that ask,{' '}
            {ids.length > 1 && 'those for most of the group first, '}the newest first, one a job title.
            Marked: the words that ask.
          </>
        )
      }
    >
      {items.length > 0 ? (
        <EvidenceList items={items} skills={data.space.skills} />
      ) : (
        <NothingHere>No posting of this slice asks for it, so there is none to show.</NothingHere>
      )}
    </Section>
  );
}
