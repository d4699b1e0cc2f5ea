import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSpanModel } from '@/db/span-model';
import { readModel } from '@/lib/matching/spans/model';
import { type Span, taggerOf } from '@/lib/matching/spans/tagger';
import { trainSpans } from '@/lib/matching/spans/training/train';
import type { QualityTable } from './set';
import { readSkillSpan, type SkillSpanPosting } from './skillspan';
import { SpanFigures, type TokenSpan, tokensOf } from './span-figures';
import { starterMatcher } from './starter-matcher';

type Found = Omit<Span, 'score'>;

/**
 * How well skills are found in running text, on SkillSpan's dev.json (Zhang et al. 2022): by the lexicon's labels, by
 * the tagger, by both. `any` asks only for the words, not for the kind; null where the set is not there.
 *
 * The shipped model has learnt from dev.json as well: measured is one that is trained anew, on train.json alone.
 * @param goldDir the folder of the sets
 */
export async function measureSpans(goldDir: string): Promise<QualityTable | null> {
  const [train, dev] = ['train.json', 'dev.json'].map((name) => path.join(goldDir, 'skillspan', name));
  if (!train || !dev || !existsSync(train) || !existsSync(dev)) return null;
  const postings = readSkillSpan(dev);
  const matcher = starterMatcher();
  const { classes } = readModel(readSpanModel());
  const { tagSpans } = taggerOf(trainSpans(readSkillSpan(train), matcher, classes), matcher);
  const labels = (text: string): Found[] =>
    matcher.mentions(text).map(({ start, end, kind }) => ({
      start,
      end,
      kind: kind === 'soft' || kind === 'hard' ? 'skill' : 'knowledge',
    }));
  return {
    name: 'Skill spans in running text (SkillSpan, dev)',
    rows: [
      row('labels of the lexicon', postings, labels),
      row('span tagger', postings, tagSpans),
      row('both', postings, (text) => [...labels(text), ...tagSpans(text)]),
    ],
  };
}

function row(found: string, postings: readonly SkillSpanPosting[], find: (text: string) => Found[]) {
  const { any, skill, knowledge } = measureSpanFigures(postings, find);
  const relaxed = any.relaxed();
  return {
    found,
    'relaxed precision': relaxed.precision,
    'relaxed recall': relaxed.recall,
    'relaxed F1': relaxed.f1,
    'strict F1, any': any.strict().f1,
    skill: skill.strict().f1,
    knowledge: knowledge.strict().f1,
  };
}

/** The figures of spans of either kind, and of each kind. */
function measureSpanFigures(postings: readonly SkillSpanPosting[], find: (text: string) => readonly Found[]) {
  const figures = { any: new SpanFigures(), skill: new SpanFigures(), knowledge: new SpanFigures() };
  for (const { text, spans, tokens } of postings) {
    const found = find(text);
    const inTokens = (of: readonly Found[]) =>
      of.flatMap((span): TokenSpan[] => {
        const within = tokensOf(span, tokens);
        return within === null ? [] : [within];
      });
    figures.any.add(inTokens(found), inTokens(spans));
    for (const kind of ['skill', 'knowledge'] as const) {
      const ofKind = (span: Found) => span.kind === kind;
      figures[kind].add(inTokens(found.filter(ofKind)), inTokens(spans.filter(ofKind)));
    }
  }
  return figures;
}
