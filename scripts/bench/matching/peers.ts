import nlp from 'compromise/one';
import regexpTokenizer from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import Trie from 'natural/lib/natural/trie/trie.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What people would take instead: made of labels in lower case, it counts the mentions in a text. */
export type Peer = (labels: readonly string[]) => (text: string) => number;

export const PEERS: Readonly<Record<string, Peer>> = {
  'wink-nlp custom entities': winkEntities,
  'compromise look-ups': compromiseLookups,
  "natural's Trie": naturalTrie,
  "Map trie over natural's WordTokenizer": mapTrie,
};

/** It fails on labels with a no-break space, and some signs mean something else to it. */
function winkEntities(labels: readonly string[]): (text: string) => number {
  const wink = winkNLP(model, ['cer']);
  const patterns = labels.map((label) => label.replace(/[[\]|^\s]+/g, ' ').trim());
  wink.learnCustomEntities([{ name: 'skill', patterns: patterns.filter(Boolean) }]);
  return (text) => wink.readDoc(text).customEntities().length();
}

function compromiseLookups(labels: readonly string[]): (text: string) => number {
  const trie = nlp.buildTrie([...labels]);
  return (text) => nlp(text).lookup(trie).length;
}

/** It knows no words: looked up at each beginning of a word, kept where a word ends. */
function naturalTrie(labels: readonly string[]): (text: string) => number {
  const trie = new Trie(true);
  trie.addStrings(labels);
  const longest = labels.reduce((most, { length }) => Math.max(most, length), 0);
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return (text) => {
    const lower = text.toLowerCase();
    let found = 0;
    let behind = 0;
    for (const { index } of lower.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
      if (index < behind) continue;
      const label = trie
        .findMatchesOnPath(lower.slice(index, index + longest))
        .findLast((each) => !isWord(lower[index + each.length]));
      if (label === undefined) continue;
      found++;
      behind = index + label.length;
    }
    return found;
  };
}

interface Node {
  next: Map<string, Node>;
  isLabel: boolean;
}

function mapTrie(labels: readonly string[]): (text: string) => number {
  const tokenizer = new regexpTokenizer.WordTokenizer();
  const root: Node = { next: new Map(), isLabel: false };
  for (const label of labels) {
    let node = root;
    for (const word of tokenizer.tokenize(label)) {
      const next = node.next.get(word) ?? { next: new Map(), isLabel: false };
      node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.isLabel = true;
  }
  return (text) => {
    const words = tokenizer.tokenize(text.toLowerCase());
    let found = 0;
    for (let i = 0; i < words.length; i++) {
      let last = -1;
      let node = root.next.get(words[i] as string);
      for (let j = i; node !== undefined; ) {
        if (node.isLabel) last = j;
        node = node.next.get(words[++j] ?? '');
      }
      if (last < 0) continue;
      found++;
      i = last;
    }
    return found;
  };
}
