import Database from 'better-sqlite3';
import type { TextSearch } from '@/lib/market/select';
import type { Sqlite } from './client';

/** As the migration cuts the words of postings: letters, digits, `+` and `#`, without accents and letter case. */
const TOKENIZER = `unicode61 remove_diacritics 2 tokenchars '+#'`;

/** Words of a search that count. */
const MOST_WORDS = 31;

/**
 * Finds postings by the words of their texts: all words of the search must be there, in any order, each as it is or as its plural or
 * singular. Whatever else is typed, such as quotes and operators, parts words and means nothing. Without any word nothing is found.
 *
 * @example textSearch(db)('night shifts') // Uint32Array [12, 57], the ids of postings with "night" or "nights" and "shift" or "shifts"
 */
export function textSearch(db: Sqlite): TextSearch {
  const find = db
    .prepare('SELECT rowid FROM posting_words WHERE posting_words MATCH ? ORDER BY rowid')
    .pluck();
  return (text) => {
    const words = cut(text);
    return words.length === 0 ? [] : Uint32Array.from(find.all(words.map(anyForm).join(' AND ')) as number[]);
  };
}

/** A word, its singular and its plurals, as an expression of FTS5. Words hold no quotes. */
function anyForm(word: string): string {
  const stem = word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return `("${stem}" OR "${stem}s" OR "${stem}es")`;
}

let cutter: { insert: Database.Statement; read: Database.Statement; empty: Database.Statement } | null = null;

/** The distinct words of a search, by the very tokenizer that has cut the postings' texts, so that both agree on every letter. */
function cut(text: string): string[] {
  if (!cutter) {
    const db = new Database(':memory:');
    db.exec(`CREATE VIRTUAL TABLE search USING fts5(text, tokenize="${TOKENIZER}");
      CREATE VIRTUAL TABLE words USING fts5vocab(search, 'row');`);
    cutter = {
      insert: db.prepare('INSERT INTO search (rowid, text) VALUES (1, ?)'),
      read: db.prepare(`SELECT term FROM words LIMIT ${MOST_WORDS}`).pluck(),
      empty: db.prepare('DELETE FROM search'),
    };
  }
  cutter.insert.run(text);
  const words = cutter.read.all() as string[];
  cutter.empty.run();
  return words;
}
