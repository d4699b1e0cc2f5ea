import { esco } from './esco';
import type { TaxonomyFormat } from './format';
import { starter } from './starter';

/** Every taxonomy form that can be loaded. */
export const TAXONOMY_FORMATS: readonly TaxonomyFormat[] = [starter, esco];
