import { count } from '@/app/format';
import { credentialLink, pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { NothingHere, Section } from './section';

const LISTED = 20;

/** The credentials of the catalogue that teach it. */
export function TaughtBy({ answer: { taughtBy }, slice }: { answer: SkillAnswer; slice: Slice }) {
  return (
    <Section
      id="taught-by"
      title={
        taughtBy.length === 0
          ? 'No credential of the catalogue teaches it'
          : `${count(taughtBy.length, 'credential')} of the catalogue ${taughtBy.length === 1 ? 'teaches' : 'teach'} it`
      }
    >
      {taughtBy.length === 0 ? (
        <NothingHere>
          Either it is a gap, or the catalogue calls it by words that are not recognised.{' '}
          <a href={pageLink('/credentials', slice)}>All credentials</a>
        </NothingHere>
      ) : (
        <ul className="mt-3 gap-x-10 text-small sm:columns-2">
          {taughtBy.slice(0, LISTED).map(({ id, title, provider }) => (
            <li key={id} className="break-inside-avoid border-b border-line py-1.5">
              <a href={credentialLink(id, slice)} className="name">
                {title}
              </a>
              {provider && <span className="block text-fine text-soft">{provider}</span>}
            </li>
          ))}
        </ul>
      )}
      {taughtBy.length > LISTED && (
        <details className="more mt-2">
          <summary>All {taughtBy.length}</summary>
          <ul className="mt-2 gap-x-10 text-small sm:columns-2">
            {taughtBy.slice(LISTED).map(({ id, title, provider }) => (
              <li key={id} className="break-inside-avoid py-1">
                <a href={credentialLink(id, slice)}>{title}</a>
                {provider && <span className="text-soft"> · {provider}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
