/** Parts of a long page by their anchors, in its order. */
export const SKILL_PARTS = [
  { id: 'months', words: 'Over time' },
  { id: 'firmness', words: 'Required or preferred' },
  { id: 'places', words: 'Places and sectors' },
  { id: 'roles', words: 'Roles' },
  { id: 'pay', words: 'Pay' },
  { id: 'degree', words: 'Degree' },
  { id: 'certificates', words: 'Credentials by name' },
  { id: 'employers', words: 'Employers' },
  { id: 'together', words: 'Asked for together' },
  { id: 'taught-by', words: 'Who teaches it' },
  { id: 'evidence', words: 'Postings' },
] as const;

/** The parts of the page: beside it where there is room, else above it. */
export function PageNav() {
  return (
    <nav
      aria-label="On this page"
      className="off-paper mt-8 text-small lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1 lg:mt-0 lg:self-start lg:border-l lg:border-line lg:pl-5"
    >
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 lg:block">
        {SKILL_PARTS.map(({ id, words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-block py-1 text-soft no-underline hover:text-ink hover:underline"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
