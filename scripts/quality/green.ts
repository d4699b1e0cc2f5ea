import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { readSpanModel } from '@/db/span-model';
import { spanTagger } from '@/lib/matching/spans/tagger';
import type { QualityTable } from './set';
import { tagged } from './skillspan';
import { SpanFigures, type TokenSpan, tokensOf } from './span-figures';
import { starterMatcher } from './starter-matcher';

interface Sentence {
  text: string;
  tokens: { start: number; end: number }[];
  tags: string[];
}

/** What the set marks besides the employer's domain and the occupation's name. */
const ASKED = /^[BI]-(Skill|Qualification|Experience)$/;

/**
 * How well skills are found in running text, on the test set of Green et al. (2022): skills, qualifications and
 * experience, any common word counts; null where the set is not there.
 * @param goldDir the folder of the sets
 */
export async function measureGreen(goldDir: string): Promise<QualityTable | null> {
  const file = path.join(goldDir, 'green', 'testset.csv');
  if (!existsSync(file)) return null;
  const sentences = readSentences(file);
  const matcher = starterMatcher();
  const { tagSpans } = spanTagger(readSpanModel(), matcher);
  const row = (found: string, find: (text: string) => readonly { start: number; end: number }[]) => {
    const figures = new SpanFigures();
    for (const { text, tokens, tags } of sentences) {
      const marked = tagged(tags.map((tag) => (ASKED.test(tag) ? tag : 'O')));
      const spans = find(text).flatMap((span): TokenSpan[] => {
        const within = tokensOf(span, tokens);
        return within === null ? [] : [within];
      });
      figures.add(spans, marked);
    }
    const relaxed = figures.relaxed();
    return {
      found,
      'relaxed precision': relaxed.precision,
      'relaxed recall': relaxed.recall,
      'relaxed F1': relaxed.f1,
      'strict F1': figures.strict().f1,
    };
  };
  return {
    name: 'Skills, qualifications and experience in running text (Green et al., test)',
    rows: [
      row('labels of the lexicon', (text) => matcher.mentions(text)),
      row('span tagger', tagSpans),
      row('both', (text) => [...matcher.mentions(text), ...tagSpans(text)]),
    ],
  };
}

function readSentences(file: string): Sentence[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const sentences = new Map<string, Sentence>();
  for (const { sentence_id = '', word = '', tag = 'O' } of data) {
    const sentence = sentences.get(sentence_id) ?? { text: 'vacancy\n', tokens: [], tags: [] };
    sentences.set(sentence_id, sentence);
    const start = sentence.text.length;
    sentence.text += `${word} `;
    sentence.tokens.push({ start, end: start + word.length });
    sentence.tags.push(tag);
  }
  return [...sentences.values()];
}
