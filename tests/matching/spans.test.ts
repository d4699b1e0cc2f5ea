import { describe, expect, test } from 'vitest';
import { readSpanModel } from '@/db/span-model';
import { buildMatcher } from '@/lib/matching/matcher';
import { readModel, writeModel } from '@/lib/matching/spans/model';
import { spanTagger, taggerOf } from '@/lib/matching/spans/tagger';
import { learnClasses } from '@/lib/matching/spans/training/learn-classes';
import { type MarkedText, trainSpans } from '@/lib/matching/spans/training/train';
import { starterLexicon } from '../starter';

const { tagSpans } = spanTagger(readSpanModel(), starterLexicon().matcher);

/** The spans of a text as "skill: lead a team". */
const tagged = (text: string) =>
  tagSpans(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('the shipped tagger', { timeout: 30_000 }, () => {
  test.each<[string, string[]]>([
    ['You have experience with Java and Kubernetes.', ['knowledge: Java', 'knowledge: Kubernetes']],
    [
      'Strong knowledge of SQL, Python, Tableau.',
      ['knowledge: SQL', 'knowledge: Python', 'knowledge: Tableau'],
    ],
    ['Excellent communication skills', ['skill: communication skills']],
    ['Apply now!', []],
    ['', []],
    ['\n\n ... \n•\n', []],
  ])('%j', (text, spans) => {
    expect(tagged(text)).toEqual(spans);
  });

  test('finds things that no label of the lexicon names', () => {
    expect(tagged('Requirements\nExperience with Zorblax and Quuxbase')).toContain('knowledge: Zorblax');
  });

  test('says where a span stands and how sure it is, in the order of the text', () => {
    const text = 'Requirements\nYou have experience with Docker\nYou work independently and know Java';
    const spans = tagSpans(text);
    expect(spans.length).toBeGreaterThan(1);
    expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
    for (const { start, end, score } of spans) {
      expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('gets through text without spaces, lines or sense', () => {
    for (const text of [
      'a'.repeat(100_000),
      '-._/'.repeat(20_000),
      'Java '.repeat(20_000),
      '💥\u0000\ud800 x',
    ]) {
      expect(() => tagSpans(text)).not.toThrow();
    }
  });
});

describe('a model', { timeout: 30_000 }, () => {
  test('is no larger than a photo', () => {
    expect(readSpanModel().length).toBeLessThan(500_000);
  });

  test('is the same once written and read', () => {
    const bytes = readSpanModel();
    expect(Buffer.from(writeModel(readModel(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  test('of other bytes is refused', () => {
    const bytes = readSpanModel();
    expect(() => readModel(new TextEncoder().encode('no model'))).toThrow(/train it anew/);
    expect(() => readModel(bytes.slice(0, bytes.length - 1))).toThrow(/damaged/);
  });
});

describe('training', { timeout: 30_000 }, () => {
  const marked = (text: string): MarkedText => {
    const spans: { start: number; end: number; kind: 'skill' | 'knowledge' }[] = [];
    let plain = '';
    for (const part of text.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
      const words = part.replace(/^[[{]|[\]}]$/g, '');
      if (words !== part) {
        const kind = part.startsWith('[') ? 'skill' : 'knowledge';
        spans.push({ start: plain.length, end: plain.length + words.length, kind });
      }
      plain += words;
    }
    return { text: plain, spans };
  };
  const matcher = buildMatcher([]);
  const texts = ['wug', 'blick', 'dax', 'fep', 'toma'].map((name) =>
    marked(`We are a firm in ${name}.\nYou know {${name}} well.\nYou can [mend a ${name}] fast.`),
  );

  test('learns from marked texts what stands in others', () => {
    const tagger = taggerOf(trainSpans(texts, matcher, learnClasses([])), matcher);
    const text = 'We are a firm in gazzer.\nYou know gazzer well.\nYou can mend a gazzer fast.';
    expect(tagger.tagSpans(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(
      ['knowledge: gazzer', 'skill: mend a gazzer'],
    );
  });

  test('gives the same model every time', () => {
    const model = () => Buffer.from(writeModel(trainSpans(texts, matcher, learnClasses([]))));
    expect(model().equals(model())).toBe(true);
  });

  test('puts words that stand between the same words into one class', () => {
    const names = ['java', 'python', 'ruby', 'perl'];
    const verbs = ['write', 'read', 'love', 'hate'];
    const text = names.flatMap((name) =>
      verbs.map((verb) => `we ${verb} ${name} daily\nthey ${verb} ${name} often`),
    );
    const classes = [...learnClasses([text.join('\n')]).values()];
    expect(classes.length).toBeGreaterThan(6);
  });
});
