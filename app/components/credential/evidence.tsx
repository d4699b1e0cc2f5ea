import { dateInWords, number } from '@/app/format';
import type { PageData } from '@/app/page-data';
import { database, matcherOf } from '@/app/workspace';
import { getPostings, type PostingFacts } from '@/db/postings';
import { type PassagePart, passageOf } from '@/lib/matching/passages';
import { readPosting } from '@/lib/matching/posting';
import type { Assessment } from '@/lib/relevance/assessment';
import type { SkillId } from '@/lib/taxonomy/skill';
import { ExternalLink, isWebAddress } from '../external-link';
import { evidenceRows } from './evidence-rows';
import { Passage } from './passage';

/** A posting and its passage that asks. */
export interface EvidenceItem {
  posting: PostingFacts;
  passage: readonly PassagePart[];
}

/** Postings of the slice that ask for most of some skills, the newest of equal ones first, with the words that do. */
export function readEvidence(data: PageData, skills: readonly SkillId[], most = 8): EvidenceItem[] {
  const wanted = new Set(skills);
  const asks = evidenceRows(data.view, skills, most);
  const asked = ({ id }: PostingFacts) => asks.get(id) ?? 0;
  const day = ({ firstSeen }: PostingFacts) => Date.parse(firstSeen ?? '') || 0;
  const candidates = getPostings(database(), [...asks.keys()]);
  candidates.sort((a, b) => asked(b) - asked(a) || day(b) - day(a));
  return candidates.slice(0, most).flatMap((posting) => {
    const passage = passageOf(
      posting.text,
      readPosting(posting.text, matcherOf(posting.language), posting.employer),
      wanted,
    );
    return passage ? [{ posting, passage }] : [];
  });
}

/** Postings of the slice that ask for most of a credential's core skills, with the words that do. */
export function Evidence({ assessment, data }: { assessment: Assessment; data: PageData }) {
  const core = assessment.skills.filter((skill) => skill.core).map(({ taught }) => taught.skill.id);
  const items = readEvidence(data, core);
  return (
    <section aria-labelledby="evidence" className="mt-12">
      <h2 id="evidence" className="text-heading">
        Postings that ask for it
      </h2>
      {items.length === 0 ? (
        <p className="mt-2 max-w-prose text-small text-soft">
          No posting of this slice asks for any of its core skills, so there is none to show.
        </p>
      ) : (
        <>
          <p className="mt-1 max-w-3xl text-small text-soft">
            {number(items.length)} of the {number(assessment.reachPostings)} that ask, those for most of its
            core skills first, the newest of equal ones, one a job title. Marked: the words that ask for a
            core skill.
          </p>
          <EvidenceList items={items} skills={data.space.skills} />
        </>
      )}
    </section>
  );
}

interface EvidenceListProps {
  items: readonly EvidenceItem[];
  skills: PageData['space']['skills'];
}

export function EvidenceList({ items, skills }: EvidenceListProps) {
  return (
    <ol className="mt-4 grid gap-x-10 lg:grid-cols-2">
      {items.map((item) => (
        <li key={item.posting.id} className="whole border-t border-line py-4">
          <Item {...item} skills={skills} />
        </li>
      ))}
    </ol>
  );
}

function Item({ posting, passage, skills }: EvidenceItem & Pick<EvidenceListProps, 'skills'>) {
  const { title, employer, place, firstSeen, url } = posting;
  const facts = [employer, place, firstSeen && dateInWords(firstSeen)].filter(Boolean);
  return (
    <article>
      <h3 className="font-medium">
        {url && isWebAddress(url) ? <ExternalLink href={url}>{title}</ExternalLink> : title}
      </h3>
      {facts.length > 0 && <p className="text-fine text-soft">{facts.join(' · ')}</p>}
      <Passage parts={passage} skills={skills} />
    </article>
  );
}
