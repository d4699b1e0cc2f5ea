import { CARE_AND_EDUCATION } from './care-and-education';
import { EMERGING, FADING } from './changing';
import { COMPUTING } from './computing';
import type { Shelf } from './credential';
import { FORGOTTEN } from './forgotten';
import { OFFICE_AND_DATA } from './office-and-data';
import { SERVICE_AND_LOGISTICS } from './service-and-logistics';
import { JARGON, NICHE, SOFT, UNDECLARED } from './special';
import { TRADES_AND_INDUSTRY } from './trades-and-industry';

/** The whole made-up catalogue. A new shelf is a new file and a line here. */
export const CREDENTIALS: readonly Shelf[] = [
  { purpose: 'in demand', entries: OFFICE_AND_DATA },
  { purpose: 'in demand', entries: COMPUTING },
  { purpose: 'in demand', entries: CARE_AND_EDUCATION },
  { purpose: 'in demand', entries: TRADES_AND_INDUSTRY },
  { purpose: 'in demand', entries: SERVICE_AND_LOGISTICS },
  { purpose: 'emerging', entries: EMERGING },
  { purpose: 'fading', entries: FADING },
  { purpose: 'no demand', entries: FORGOTTEN },
  { purpose: 'niche', entries: NICHE },
  { purpose: 'soft skills', entries: SOFT },
  { purpose: 'unknown words', entries: JARGON },
  { purpose: 'nothing declared', entries: UNDECLARED },
];
