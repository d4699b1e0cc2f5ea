import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The model of the tagger of skill spans that is shipped (lib/matching/spans/README.md). */
export const SPAN_MODEL = path.join(process.cwd(), 'lib', 'matching', 'spans', 'spans.bin');

/** Its bytes, for `spanTagger`. */
export function readSpanModel(): Uint8Array {
  return readFileSync(SPAN_MODEL);
}
