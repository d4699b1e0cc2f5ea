declare module 'natural/lib/natural/trie/trie.js' {
  export default class Trie {
    constructor(caseSensitive?: boolean);
    addStrings(texts: readonly string[]): void;
    /** All strings that `search` begins with, the longest last. */
    findMatchesOnPath(search: string): string[];
  }
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export const WordTokenizer: new () => { tokenize(text: string): string[] };
}
