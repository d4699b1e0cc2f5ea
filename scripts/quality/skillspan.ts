import { readFileSync } from 'node:fs';
import type { MarkedText } from '@/lib/matching/spans/training/train';

/** A posting of SkillSpan: its sentences as lines, the spans that people marked, and the data set's own tokens. */
export interface SkillSpanPosting extends MarkedText {
  tokens: { start: number; end: number }[];
}

interface Sentence {
  idx: number;
  source: string;
  tokens: string[];
  tags_skill: string[];
  tags_knowledge: string[];
}

/** The postings of a file of SkillSpan (Zhang et al. 2022): one JSON object a sentence, those of a posting in order. */
export function readSkillSpan(file: string): SkillSpanPosting[] {
  const postings = new Map<string, { sentences: Sentence[] }>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const sentence = JSON.parse(line) as Sentence;
    const name = `${sentence.source} ${sentence.idx}`;
    const posting = postings.get(name) ?? { sentences: [] };
    posting.sentences.push(sentence);
    postings.set(name, posting);
  }
  return [...postings.values()].map(({ sentences }) => postingOf(sentences));
}

function postingOf(sentences: readonly Sentence[]): SkillSpanPosting {
  const posting = {
    text: '',
    spans: [] as SkillSpanPosting['spans'][number][],
    tokens: [] as { start: number; end: number }[],
  };
  for (const sentence of sentences) {
    const first = posting.tokens.length;
    for (const token of sentence.tokens) {
      const start = posting.text.length;
      posting.text += `${token.replaceAll('\n', ' ')} `;
      posting.tokens.push({ start, end: posting.text.length - 1 });
    }
    posting.text += '\n';
    for (const [kind, tags] of [
      ['skill', sentence.tags_skill],
      ['knowledge', sentence.tags_knowledge],
    ] as const) {
      for (const [from, to] of tagged(tags)) {
        const [start, end] = [posting.tokens[first + from], posting.tokens[first + to]];
        if (start && end) posting.spans.push({ start: start.start, end: end.end, kind });
      }
    }
  }
  return posting;
}

/** First and last token of each span of BIO tags. */
export function tagged(tags: readonly string[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  let inside = false;
  tags.forEach((tag, i) => {
    const last = spans.at(-1);
    if (tag.startsWith('I') && inside && last) last[1] = i;
    else if (!tag.startsWith('O')) spans.push([i, i]);
    inside = !tag.startsWith('O');
  });
  return spans;
}
