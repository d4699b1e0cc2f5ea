import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { FileLink } from './file-link';
import { togetherFinding } from './findings';
import { compareLink, skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { SharesTable } from './shares-table';
import { subjectKey } from './subject';

/** Skills that the same postings ask for more often than chance would have it. */
export function Together({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { subject, together } = answer;
  return (
    <Section
      id="together"
      title={togetherFinding(answer)}
      note="Of the postings that ask for it, how many ask for the other skill too, and how many times as often that is as if the two had nothing to do with each other."
    >
      {together.length === 0 ? (
        <NothingHere>No skill is asked for together with it more often than by chance.</NothingHere>
      ) : (
        <>
          <div className="mt-3">
            <SharesTable
              caption="Skills asked for in the same postings"
              head={{ label: 'Skill', of: 'Of the postings that ask', times: 'As often as by chance' }}
              lines={together.map(({ id, name, lift, postings, of, share }) => ({
                key: id,
                label: name,
                href: skillLink(id, slice),
                postings,
                of,
                share,
                times: lift,
              }))}
            />
            <FileLink href={skillCsv(subjectKey(answer), slice, 'together')} />
          </div>
          {subject.is === 'skill' && (
            <p className="off-paper mt-3 text-small">
              <a href={compareLink([subject.id, ...together.slice(0, 2).map(({ id }) => id)], slice)}>
                Compare it with the first {Math.min(2, together.length)}
              </a>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
