import { number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { NothingHere, Section } from '../skills/section';
import { part } from '../skills/words';
import { roleCsv } from './links';

/** The titles that the postings of a role bear. */
export function RoleTitles({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { titles, demand, role } = answer;
  const [first] = titles;
  return (
    <Section
      id="titles"
      title={first ? `Most often called “${first.title}”` : 'Titles'}
      note="As the postings write them. A title that should not be here was taken for this occupation by mistake."
    >
      {titles.length === 0 ? (
        <NothingHere>No posting of it has a title.</NothingHere>
      ) : (
        <>
          <table className="data mt-3 max-w-3xl">
            <caption className="sr-only">Titles of the postings</caption>
            <thead>
              <tr>
                <th scope="col">Title</th>
                <th scope="col" className="number">
                  Postings
                </th>
                <th scope="col" className="number">
                  Share
                </th>
              </tr>
            </thead>
            <tbody>
              {titles.map(({ title, postings }) => (
                <tr key={title}>
                  <th scope="row">
                    <a href={pageLink(`/roles/${role.code}`, { ...slice, occupation: title })}>{title}</a>
                  </th>
                  <td className="number">{number(postings)}</td>
                  <td className="number">{part(postings, demand.postings)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="off-paper mt-2 text-small">
            <a href={roleCsv(role.code, slice, 'titles')} download>
              Download as CSV
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
