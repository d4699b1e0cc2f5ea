import { CREDENTIAL_FIELDS } from './credential-fields';
import type { Field, Kind } from './field';
import { POSTING_FIELDS } from './posting-fields';

export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  postings: POSTING_FIELDS,
  credentials: CREDENTIAL_FIELDS,
};
