/** Parts of the page by their anchors, in its order. */
const ROLE_PARTS = [
  { id: 'profile', words: 'What it asks for' },
  { id: 'enough', words: 'How many are enough' },
  { id: 'similar', words: 'Roles like it' },
  { id: 'months', words: 'Over time' },
  { id: 'pay', words: 'Pay' },
  { id: 'degree', words: 'Degree' },
  { id: 'certificates', words: 'Credentials by name' },
  { id: 'places', words: 'Places and sectors' },
  { id: 'employers', words: 'Employers' },
  { id: 'titles', words: 'Titles' },
] as const;

/** The parts of the page: beside it where there is room, else above it. */
export function RoleNav() {
  return (
    <nav
      aria-label="On this page"
      className="off-paper mt-8 text-small lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1 lg:mt-0 lg:self-start lg:border-l lg:border-line lg:pl-5"
    >
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 lg:block">
        {ROLE_PARTS.map(({ id, words }) => (
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
