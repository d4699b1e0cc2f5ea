import { count, postingsInWords } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { skillLink } from './links';
import { demandHeadline } from './words';

const NAMED = 12;

/** What the page is about, and the finding on it. */
export function SubjectHead({ answer, data }: { answer: SkillAnswer; data: PageData }) {
  const { subject } = answer;
  const { slice } = data;
  return (
    <>
      <p className="off-paper text-small">
        <a href={pageLink('/skills', slice, subject.is === 'group' ? { show: 'groups' } : {})}>
          ← All {subject.is === 'group' ? 'groups of skills' : 'skills'}
        </a>
      </p>
      <h1 className="mt-3 max-w-[40ch] text-title font-semibold">{subject.name}</h1>
      {subject.is === 'skill' ? (
        <p className="mt-1 text-soft">
          {subject.kind} · {subject.group}
        </p>
      ) : (
        <Members skills={subject.skills} data={data} />
      )}
      <p className="mt-6 max-w-[46ch] text-title font-semibold" data-testid="headline">
        {demandHeadline(answer)}
      </p>
      <p className="mt-1 text-small text-soft">in the {postingsInWords(data)}</p>
    </>
  );
}

function Members({ skills, data }: { skills: readonly { id: number; name: string }[]; data: PageData }) {
  const rest = skills.slice(NAMED);
  const links = (some: typeof skills) =>
    some.map(({ id, name }) => (
      <li key={id}>
        <a href={skillLink(id, data.slice)}>{name}</a>
      </li>
    ));
  return (
    <div className="mt-2 text-small">
      <p className="text-soft">
        A group of {count(skills.length, 'skill')}: a posting that asks for any of them counts once.
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">{links(skills.slice(0, NAMED))}</ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{rest.length} more</summary>
          <ul className="flex flex-wrap gap-x-4 gap-y-0.5">{links(rest)}</ul>
        </details>
      )}
    </div>
  );
}
