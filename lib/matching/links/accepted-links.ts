import type { Link } from './link-index';

/** A link is taken for a skill of the text from this confidence on. */
const SURE = 0.2;

/** The links of a text that are taken for the set of its skills. */
export function acceptedLinks(links: readonly Link[]): readonly Link[] {
  return links.filter(({ confidence }) => confidence >= SURE);
}
