import { isMissing } from '@/lib/ingest/missing';
import { tidyText } from './tidy';

/** Named values of a list of records as Python or JSON prints it: `[{'code': '1', 'libelle': 'Cuire'}]`. */
const NAMED =
  /['"](?:libelle|label|name|skill|title|targetName)['"]\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
/** Longest list that is read, in characters; the terms behind are left out. */
const LONGEST_LIST = 20_000;
/** A term longer than this is a sentence. */
const LONGEST_TERM = 120;

/**
 * The terms of a list in one cell: parted by new lines, semicolons or pipes where there are any, else by commas outside brackets;
 * printed lists of Python or JSON too. "C, C++" are two, "Probability & Statistics" is one. Without empties and repeats, of the first
 * 20,000 characters.
 */
export function parseSkillList(raw: string): string[] {
  const text = raw.trim();
  const printed = /^[[{]/.test(text);
  const list = printed ? text : tidyText(text);
  const terms = (printed ? printedTerms : splitTerms)(list.slice(0, LONGEST_LIST));
  if (list.length > LONGEST_LIST) terms.pop();
  const seen = new Set<string>();
  return terms
    .map((term) => tidyText(term).replace(/\s+/g, ' '))
    .filter((term) => term.length <= LONGEST_TERM * 2)
    .map((term) =>
      term
        .replace(/^[•\-*·–"'\s]+|[;,"\s]+$/g, '')
        .replace(/^and\s+/i, '')
        .replace(/(\S{3,})\.$/, '$1'),
    )
    .filter((term) => {
      const key = term.toLowerCase();
      if (isMissing(term) || term.length > LONGEST_TERM || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function printedTerms(text: string): string[] {
  const named = Array.from(text.matchAll(NAMED), (match) => unescaped(match[1] ?? match[2] ?? ''));
  if (named.length > 0 || text.includes('{')) return named;
  const quoted = quotedTerms(text);
  return quoted.length > 0 ? quoted : splitTerms(text.replace(/^\[|\]$/g, ''));
}

/** What stands between quotation marks of one kind. One that is never closed is a sign like any other. */
function quotedTerms(text: string): string[] {
  const terms: string[] = [];
  const unclosed = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    const quote = text[i]!;
    if ((quote !== "'" && quote !== '"') || unclosed.has(quote)) continue;
    let end = i + 1;
    while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
    if (end >= text.length) {
      unclosed.add(quote);
      continue;
    }
    terms.push(unescaped(text.slice(i + 1, end)));
    i = end;
  }
  return terms;
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
}

function splitTerms(text: string): string[] {
  for (const separator of ['\n', ';', '|', '•']) {
    if (text.includes(separator)) return text.split(separator);
  }
  const terms: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) {
      terms.push(text.slice(start, i));
      start = i + 1;
    }
  }
  terms.push(text.slice(start));
  return depth > 0 ? text.split(',') : terms;
}
