import { count, number, postingsInWords } from '@/app/format';
import type { PageData } from '@/app/page-data';
import { LEVEL_NAMES, levelOfCode } from '@/lib/market/roles/role-path';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { TrendArrow } from '../trend-label';
import { GroupTrail } from './group-trail';
import { roleLink } from './links';
import { roleHeadline } from './words';

const TITLES = 5;

/** What the page is about, and the finding on it. */
export function RoleHead({ answer, data }: { answer: RoleAnswer; data: PageData }) {
  const { role, path, within, titles, trend } = answer;
  const { slice } = data;
  return (
    <>
      <GroupTrail path={path} link={(code) => roleLink(code, slice)} slice={slice} />
      <h1 className="mt-3 max-w-[40ch] text-title font-semibold">{role.name}</h1>
      <p className="mt-1 max-w-3xl text-small text-soft">
        ISCO-08 {LEVEL_NAMES[levelOfCode(role.code)]} {role.code}
        {titles.length > 0 &&
          `. Titles that these postings bear most often: ${titles
            .slice(0, TITLES)
            .map(({ title, postings }) => `${title} (${number(postings)})`)
            .join(', ')}`}
        .
      </p>
      {within.length > 0 && (
        <details className="more mt-1">
          <summary>{count(within.length, 'group')} inside it</summary>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-small">
            {within.map(({ code, name, postings }) => (
              <li key={code}>
                <a href={roleLink(code, slice)}>{name}</a>{' '}
                <span className="text-soft">{number(postings)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p
        className="mt-6 flex max-w-[46ch] items-baseline gap-3 text-title font-semibold"
        data-testid="headline"
      >
        <span className="translate-y-0.5">
          <TrendArrow word={trend.word} />
        </span>
        {roleHeadline(answer)}
      </p>
      <p className="mt-1 text-small text-soft">in the {postingsInWords(data)}</p>
    </>
  );
}
