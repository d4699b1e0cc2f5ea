import type { Sector } from '../sector';
import { construction } from './construction';
import { education } from './education';
import { health } from './health';
import { hospitality } from './hospitality';
import { it } from './it';
import { logistics } from './logistics';
import { manufacturing } from './manufacturing';
import { office } from './office';

/** Every sector of the sample. A new sector is a new file and a line here; shares need not add up to 100. */
export const SECTORS: readonly Sector[] = [
  health,
  construction,
  logistics,
  hospitality,
  office,
  education,
  manufacturing,
  it,
];
