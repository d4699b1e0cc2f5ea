import { credentialsOf, type SampleCredential } from './credentials/credential';
import { CREDENTIALS } from './credentials/index';
import { employersOf } from './employers';
import { type Draft, draft, posting, repost, type SamplePosting } from './posting';
import { pick, seededRandom } from './random';
import { SECTORS } from './sectors/index';

export type { SampleCredential } from './credentials/credential';
export type { SamplePosting } from './posting';

/** The seed of the sample that comes with the product. */
export const SAMPLE_SEED = 2026;

const POSTINGS = 6000;
const REPOSTED = 0.06;

/**
 * A made-up labour market of 24 months with a made-up catalogue of credentials. Pure: the same seed gives the same
 * sample. Postings are in the order of their dates. Plans and words draw from two sources of numbers, so that a change
 * of wording leaves the market as it is.
 */
export function generateSample(seed: number): { postings: SamplePosting[]; credentials: SampleCredential[] } {
  const random = seededRandom(seed);
  const words = seededRandom(seed + 1);
  const markets = SECTORS.map((sector) => ({ sector, employers: employersOf(random, sector) }));
  const reposts = Math.round(POSTINGS * REPOSTED);
  const drafts: Draft[] = [];
  while (drafts.length < POSTINGS - reposts) drafts.push(draft(random, words, markets));

  const originals = [...drafts];
  while (drafts.length < POSTINGS) {
    const again = repost(random, words, pick(random, originals));
    if (again) drafts.push(again);
  }

  const inOrder = drafts.sort((a, b) => a.day - b.day);
  const ids = new Map(inOrder.map((made, i) => [made, `P${String(i + 1).padStart(5, '0')}`]));
  return {
    postings: inOrder.map((made) => posting(made, ids, ids.get(made)!)),
    credentials: credentialsOf(CREDENTIALS),
  };
}
