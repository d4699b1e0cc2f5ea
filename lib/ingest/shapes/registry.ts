import { ctdl } from '@/lib/ingest/shapes/ctdl/ctdl';
import { europeanLearningModel } from '@/lib/ingest/shapes/elm/elm';
import { jobPosting } from '@/lib/ingest/shapes/job-posting/job-posting';
import { openBadges } from '@/lib/ingest/shapes/open-badges/open-badges';
import { richSkill } from '@/lib/ingest/shapes/rich-skill/rich-skill';
import { schemaCourse } from '@/lib/ingest/shapes/schema-course/schema-course';
import { graphOf } from './graph';
import { plainRecords } from './plain';
import type { Records, Shape } from './shape';

/** Every known shape. The first that reads a value reads it. */
export const SHAPES: readonly Shape[] = [
  jobPosting,
  openBadges,
  europeanLearningModel,
  ctdl,
  schemaCourse,
  richSkill,
];

/** The records of a value in a known shape; null where it is in none. Throws an `ImportError` where the shape is known and holds no records. */
export function readShape(root: unknown): Records | null {
  const graph = graphOf(root);
  for (const shape of SHAPES) {
    const found = shape.read(graph);
    if (found) return found;
  }
  return null;
}

/**
 * The records inside a parsed JSON value of any shape, known or not; null where it holds none. Throws an `ImportError` where its shape
 * is known and holds neither postings nor credentials.
 */
export function readRoot(root: unknown): Records | null {
  return readShape(root) ?? plainRecords(root);
}
