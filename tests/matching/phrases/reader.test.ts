import { describe, expect, test } from 'vitest';
import { buildMatcher } from '@/lib/matching/matcher';
import { ReviewReader } from '@/lib/matching/phrases/reader';
import { readPosting } from '@/lib/matching/posting';
import { sectionsOf } from '@/lib/text/sections';

const matcher = buildMatcher(
  ['Python', 'SQL', 'Docker', 'Kubernetes', 'Closing'].map((text, i) => ({
    id: i + 1,
    kind: 'tool',
    labels: [{ text, rule: 'any-case' }],
  })),
);

interface Given {
  text: string;
  employer?: string;
  month?: number;
}

function read(postings: readonly Given[]) {
  const reader = new ReviewReader();
  const texts = new Map<number, string>();
  postings.forEach(({ text, employer = `Firm ${texts.size}`, month = 0 }, id) => {
    texts.set(id, text);
    const mentions = readPosting(text, matcher, employer).map(({ skill, start, end, rule, status }) => ({
      start,
      end,
      rule,
      label: skill,
      asked: status === 'asked',
    }));
    reader.add({ id, text, employer, month, sections: sectionsOf(text), mentions });
  });
  const textOf = (id: number) => texts.get(id) ?? '';
  return {
    phrases: (known: readonly string[] = []) =>
      reader.phrases({ isKnown: (phrase) => known.includes(phrase), textOf, most: 50 }),
    doubtful: () => reader.doubtful({ textOf, most: 50 }),
    textOf,
  };
}

const posting = (requirement: string) =>
  `Engineer\nWe run a shop in town and like our people.\nRequirements\n- ${requirement}\n- A friendly manner with everyone who comes in`;

const many = (count: number, requirement: string, employer?: string): Given[] =>
  Array.from({ length: count }, () => ({ text: posting(requirement), ...(employer ? { employer } : {}) }));

const ORDINARY = [
  ...many(6, 'Experience with Python, SQL and Docker'),
  ...many(6, 'Knowledge of Kubernetes, Docker and SQL'),
];

const texts = (phrases: readonly { text: string }[]) => phrases.map(({ text }) => text);

describe('phrases that may be skills', () => {
  test('a name that stands in lists beside known skills comes first, with its postings and employers', () => {
    const { phrases, textOf } = read([...ORDINARY, ...many(6, 'Experience with Python, LangGraph and SQL')]);
    const [first] = phrases();
    expect(first).toMatchObject({ text: 'LangGraph', postings: 6, employers: 6 });
    expect(first?.beside).toContain(1);
    const [example] = first?.examples ?? [];
    expect(textOf(example?.posting ?? -1).slice(example?.start, example?.end)).toBe('LangGraph');
  });

  test('what one employer alone writes is no phrase of the market', () => {
    const { phrases } = read([
      ...ORDINARY,
      ...many(6, 'Experience with Python, LangGraph and SQL', 'One Firm'),
    ]);
    expect(texts(phrases())).not.toContain('LangGraph');
  });

  test('a word that nearly always stands in a longer phrase is shown as that phrase', () => {
    const { phrases } = read([...ORDINARY, ...many(6, 'Experience with Python, vector search and SQL')]);
    expect(texts(phrases())).toContain('vector search');
    expect(texts(phrases())).not.toContain('vector');
  });

  test('the forms of one phrase are counted together', () => {
    const { phrases } = read([
      ...ORDINARY,
      ...many(4, 'Experience with SQL, vector databases and Docker'),
      ...many(2, 'Experience with SQL, vector database and Docker'),
    ]);
    expect(phrases().find(({ text }) => text.startsWith('vector'))).toMatchObject({ postings: 6 });
  });

  test('known and decided phrases, everyday words and what known labels cover are none', () => {
    const { phrases } = read([...ORDINARY, ...many(6, 'Strong experience with Python, LangGraph and SQL')]);
    const found = texts(phrases(['LangGraph']));
    for (const none of ['LangGraph', 'Python', 'experience', 'strong experience', 'Requirements'])
      expect(found).not.toContain(none);
  });

  test('passages that ask for nothing bring no phrase', () => {
    const { phrases } = read([
      ...ORDINARY,
      ...Array.from({ length: 6 }, () => ({
        text: `${posting('Python and SQL')}\nBenefits\n- Pension, PensionPlus, SQL`,
      })),
    ]);
    expect(texts(phrases())).not.toContain('PensionPlus');
  });

  test('months are counted, for those who compare them', () => {
    const dated = many(6, 'Experience with Python, LangGraph and SQL').map((each, i) => ({
      ...each,
      month: i < 2 ? 10 : 11,
    }));
    const [first] = read([...ORDINARY, ...dated]).phrases();
    expect([...(first?.months ?? [])]).toEqual([
      [10, 2],
      [11, 4],
    ]);
  });

  test('no postings, no phrases', () => {
    expect(read([]).phrases()).toEqual([]);
    expect(read([]).doubtful()).toEqual([]);
  });
});

describe('doubtful mentions', () => {
  const doubted = read([
    ...ORDINARY,
    ...Array.from({ length: 8 }, (_, i) => ({
      text: `Clerk\nYou type letters and sort the post.\nThe closing date is ${i + 1} May, and the shop is open.`,
    })),
  ]).doubtful();

  test('a label found where skills do not stand is doubted before those that stand in lists', () => {
    expect(doubted[0]).toMatchObject({ label: 5, mentions: 8 });
    expect(doubted[0]?.doubt).toBeGreaterThan(0.5);
    expect(doubted.some(({ label }) => label === 1)).toBe(false);
  });

  test('the words around it are offered, the most frequent first', () => {
    expect(doubted[0]?.around[0]).toEqual({ text: 'closing date', postings: 8 });
  });

  test('passages show the mention itself', () => {
    expect(doubted[0]?.examples.length).toBe(5);
  });
});
