import type { Metadata } from 'next';
import { connection } from 'next/server';
import { DatabaseTrouble } from '@/app/components/database-trouble';
import { EmptyState } from '@/app/components/empty-state';
import { ReviewDesk } from '@/app/components/review/review-desk';
import { ReviewNav } from '@/app/components/review/review-nav';
import { Frame } from '@/app/components/screen';
import { SiteHeader } from '@/app/components/site-header';
import { Term } from '@/app/components/term';
import { dateInWords, number } from '@/app/format';
import { orTrouble, parameter } from '@/app/page-data';
import { DatabaseError } from '@/db/client';
import type { Review } from '@/db/review-list';
import { type Part, partOf } from './parts';
import { type Screenful, screenfulOf } from './screenful';

export const metadata: Metadata = { title: 'Skills to review' };

export default async function ReviewPage({ searchParams }: PageProps<'/skills/review'>) {
  await connection();
  const parameters = await searchParams;
  const part = partOf(parameter(parameters, 'show'));
  const screenful = orTrouble(() => screenfulOf(Number(parameter(parameters, 'page')) || 1));
  return (
    <Frame header={<SiteHeader current="/skills" slice={{}} />}>
      {screenful instanceof DatabaseError ? (
        <DatabaseTrouble message={screenful.message} />
      ) : (
        <ReviewScreen part={part} {...screenful} />
      )}
    </Frame>
  );
}

function ReviewScreen({ part, ...screenful }: { part: Part } & Screenful) {
  const { postings, review, state, phrases, labels, counts, page, pages } = screenful;
  return (
    <>
      <h1 className="text-title">Skills to review</h1>
      <p className="mt-2 max-w-3xl text-small text-soft">
        What the <Term of="extraction">skill lists</Term> loaded here may be missing, and where they may be
        mistaken. What you decide is kept as your own list, and every figure follows it.
      </p>
      <ReviewNav part={part} counts={counts} />
      {postings === 0 ? (
        <NoPostings />
      ) : (
        <>
          {review && <Explanation part={part} review={review} />}
          <ReviewDesk
            key={`${part} ${page} ${review?.dataVersion}`}
            first={state}
            part={part}
            halves={review?.halves ?? null}
            phrases={part === 'phrases' ? phrases : []}
            labels={part === 'mentions' ? labels : []}
          />
          {review && counts[part] === 0 && (part === 'phrases' || part === 'mentions') && (
            <NothingLeft part={part} />
          )}
          <Pages part={part} page={page} pages={pages[part] ?? 1} />
        </>
      )}
    </>
  );
}

function NoPostings() {
  return (
    <EmptyState title="There are no postings to read yet">
      <p>
        <a href="/import">Import job postings</a>: the phrases in them that may be skills are listed here, and
        the mentions that may be none.
      </p>
    </EmptyState>
  );
}

function NothingLeft({ part }: { part: 'phrases' | 'mentions' }) {
  return (
    <EmptyState title={part === 'phrases' ? 'No phrase is left to decide on' : 'No mention is in doubt'}>
      <p>
        {part === 'phrases'
          ? 'What these postings ask for often, of several employers, is known or decided on. More postings may bring more.'
          : 'The labels found in these postings stand where skills stand, or were decided on.'}
      </p>
    </EmptyState>
  );
}

/** What is listed, from which postings, and in what order. */
function Explanation({ part, review }: { part: Part; review: Review }) {
  const { read, postings, halves } = review;
  const from =
    read < postings
      ? `Read in a sample of ${number(read)} of the ${number(postings)} postings.`
      : `Read in all ${number(postings)} postings.`;
  if (part === 'phrases') {
    return (
      <p className="mt-4 max-w-3xl text-small">
        Phrases that stand where skills stand, of several employers, and that no label covers. {from}{' '}
        {halves ? (
          <>
            First those that rise: since {dateInWords(halves.recentFrom)} ({number(halves.recent)} postings)
            in a larger share than before ({number(halves.earlier)}, from {dateInWords(halves.first)}), with
            the 99 % interval of the difference above zero.
          </>
        ) : (
          'Nothing is said to rise: the dated postings cover too few months.'
        )}
      </p>
    );
  }
  if (part === 'mentions') {
    return (
      <p className="mt-4 max-w-3xl text-small">
        Labels whose mentions often stand where other skills do not, ask for nothing, or are written now with
        a capital and now without; first those on which the most counts hang. {from}
      </p>
    );
  }
  return null;
}

function Pages({ part, page, pages }: { part: Part; page: number; pages: number }) {
  if (pages <= 1) return null;
  const link = (to: number) => `/skills/review?${new URLSearchParams({ show: part, page: String(to) })}`;
  return (
    <nav aria-label="Pages" className="off-paper mt-6 flex items-baseline justify-between text-small">
      <span>{page > 1 && <a href={link(page - 1)}>Previous</a>}</span>
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      <span>{page < pages && <a href={link(page + 1)}>Next</a>}</span>
    </nav>
  );
}
