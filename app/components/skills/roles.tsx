import { count } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { roleLink } from '../roles/links';
import { rolesFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { RankedSection } from './ranked-section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';
import { points, transferInWords } from './words';

/** Which occupations ask for it more than the rest, and how well it travels between them. */
export function Roles({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { roles, transferability, demand } = answer;
  const { value, occupations, why } = transferability;
  const key = subjectKey(answer);
  return (
    <>
      <RankedSection
        id="roles"
        title={rolesFinding(answer)}
        note="Share of each occupation’s postings that ask for it. First those in which it is a larger part of all that is asked for than elsewhere, the surest on top."
        warnings={<Warnings warnings={answer.warnings} of={['field-sparse']} field="isco" />}
        head={{ label: 'Occupation', of: 'Postings', times: 'Times the slice' }}
        lines={roles.map(({ code, name, postings, of, share, times }) => ({
          key: code,
          label: name,
          href: roleLink(code, slice),
          postings,
          of,
          share,
          times,
        }))}
        whole={demand}
        none={
          roles.length === 0
            ? 'No posting that asks for it could be told to be of an occupation.'
            : 'No occupation that asks for it has enough postings to say.'
        }
        n={`${count(
          roles.reduce((sum, { of }) => sum + of, 0),
          'posting',
        )} of ${count(roles.length, 'occupation')} that ask`}
        csv={skillCsv(key, slice, 'roles')}
        link={`${skillLink(key, slice)}#roles`}
      />
      <p className="mt-4 max-w-prose text-small">
        <strong className="font-semibold">Transferable?</strong>{' '}
        {value === null ? (
          <>It cannot be told. {why}</>
        ) : (
          <>
            {points(value)}: {transferInWords(value)}. 0 is one occupation alone, 100 all alike, among the{' '}
            {count(occupations, 'occupation')} with enough postings.
          </>
        )}
      </p>
    </>
  );
}
