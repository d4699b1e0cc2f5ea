import { hashOf } from '@/lib/matching/spans/hash';
import { type WordClasses, wordClasses } from '@/lib/matching/spans/word-classes';
import { readWords } from '@/lib/matching/spans/words';
import { fold } from '@/lib/text/characters';

const CLASSES = 128;
const LEAST_SEEN = 5;
const ROUNDS = 12;

/** Words as numbers, a sentence end before, between and behind the sentences. */
interface Corpus {
  stream: Int32Array;
  /** Of the words seen often enough, the most frequent first. Behind them two numbers: any other word, a sentence's end. */
  words: string[];
}

/**
 * Parts the words of texts into classes by the words that stand around them: the exchange algorithm for class bigrams
 * (Martin, Liermann, Ney 1998), which moves each word to the class that makes the texts likeliest, until few move.
 */
export function learnClasses(texts: readonly string[]): WordClasses {
  const { stream, words } = readCorpus(texts);
  const classOfWord = exchange(stream, words.length + 2);
  return wordClasses(words.map((word, i) => [hashOf(word), classOfWord[i]! + 1] as const));
}

function readCorpus(texts: readonly string[]): Corpus {
  const seen = new Set<string>();
  const sentences: string[][] = [];
  const counts = new Map<string, number>();
  for (const text of texts) {
    const { starts, ends, sentences: from } = readWords(text);
    for (let s = 0; s + 1 < from.length; s++) {
      const sentence: string[] = [];
      for (let i = from[s]!; i < from[s + 1]!; i++)
        sentence.push(fold(text.slice(starts[i], ends[i])).slice(0, 64));
      const whole = sentence.join(' ');
      if (seen.has(whole)) continue;
      seen.add(whole);
      sentences.push(sentence);
      for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(words.map((word, i) => [word, i]));
  const [other, end] = [words.length, words.length + 1];
  const stream = [end];
  for (const sentence of sentences) {
    for (const word of sentence) stream.push(numbers.get(word) ?? other);
    stream.push(end);
  }
  return { stream: Int32Array.from(stream), words };
}

/** How often each word stands beside others: neighbours and counts of word w from `offsets[w]` up to `offsets[w + 1]`. */
interface Neighbours {
  offsets: Int32Array;
  words: Int32Array;
  counts: Int32Array;
}

function neighbours(of: Int32Array, beside: Int32Array, size: number): Neighbours {
  const pairs = Float64Array.from(of, (word, i) => word * size + beside[i]!).sort();
  const offsets = new Int32Array(size + 1);
  const words: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < pairs.length; ) {
    let j = i;
    while (j < pairs.length && pairs[j] === pairs[i]) j++;
    words.push(pairs[i]! % size);
    counts.push(j - i);
    offsets[Math.floor(pairs[i]! / size) + 1]!++;
    i = j;
  }
  for (let word = 0; word < size; word++) offsets[word + 1]! += offsets[word]!;
  return { offsets, words: Int32Array.from(words), counts: Int32Array.from(counts) };
}

function exchange(stream: Int32Array, size: number): Int32Array {
  const behind = neighbours(stream.subarray(0, -1), stream.subarray(1), size);
  const before = neighbours(stream.subarray(1), stream.subarray(0, -1), size);
  const seen = new Int32Array(size);
  for (const word of stream) seen[word]!++;
  const classOfWord = Int32Array.from({ length: size }, (_, word) => word % CLASSES);
  const nLogN = Float64Array.from({ length: stream.length + 2 }, (_, n) => (n > 0 ? n * Math.log(n) : 0));
  const pairs = new Int32Array(CLASSES * CLASSES);
  const totals = new Int32Array(CLASSES);
  for (let i = 0; i + 1 < stream.length; i++) {
    pairs[classOfWord[stream[i]!]! * CLASSES + classOfWord[stream[i + 1]!]!]!++;
  }
  for (let word = 0; word < size; word++) totals[classOfWord[word]!]! += seen[word]!;

  const right = new Int32Array(CLASSES);
  const left = new Int32Array(CLASSES);
  /** Counts the classes beside a word, itself apart; returns how often it stands beside itself. */
  const look = (word: number, { offsets, words, counts }: Neighbours, into: Int32Array) => {
    into.fill(0);
    let itself = 0;
    for (let i = offsets[word]!; i < offsets[word + 1]!; i++) {
      if (words[i] === word) itself = counts[i]!;
      else into[classOfWord[words[i]!]!]! += counts[i]!;
    }
    return itself;
  };
  const put = (word: number, k: number, itself: number, sign: 1 | -1) => {
    for (let c = 0; c < CLASSES; c++) {
      pairs[k * CLASSES + c]! += sign * right[c]!;
      pairs[c * CLASSES + k]! += sign * left[c]!;
    }
    pairs[k * CLASSES + k]! += sign * itself;
    totals[k]! += sign * seen[word]!;
  };
  const gain = (word: number, k: number, itself: number) => {
    let sum = 0;
    for (let c = 0; c < CLASSES; c++) {
      if (c === k) continue;
      const out = pairs[k * CLASSES + c]!;
      const back = pairs[c * CLASSES + k]!;
      sum += nLogN[out + right[c]!]! - nLogN[out]! + nLogN[back + left[c]!]! - nLogN[back]!;
    }
    const own = pairs[k * CLASSES + k]!;
    sum += nLogN[own + right[k]! + left[k]! + itself]! - nLogN[own]!;
    return sum - 2 * (nLogN[totals[k]! + seen[word]!]! - nLogN[totals[k]!]!);
  };
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let word = 0; word < size; word++) {
      const itself = look(word, behind, right);
      look(word, before, left);
      const old = classOfWord[word]!;
      put(word, old, itself, -1);
      let best = old;
      let most = gain(word, old, itself);
      for (let k = 0; k < CLASSES; k++) {
        const gained = k === old ? most : gain(word, k, itself);
        if (gained > most) [best, most] = [k, gained];
      }
      classOfWord[word] = best;
      put(word, best, itself, 1);
      if (best !== old) moved++;
    }
    if (moved < size / 200) break;
  }
  return classOfWord;
}
