import type { Kind } from '@/lib/ingest/mapping/field';
import { FIELDS } from '@/lib/ingest/mapping/fields';

/** What each field is called on screen. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  employer: 'Employer',
  place: 'Place',
  region: 'Region',
  country: 'Country',
  postcode: 'Postcode',
  occupation: 'Occupation',
  sector: 'Sector',
  posted: 'Date posted',
  seen: 'Date of the export',
  pay: 'Pay',
  payFrom: 'Pay from',
  payTo: 'Pay to',
  payPeriod: 'Pay per',
  payCurrency: 'Pay currency',
  employmentType: 'Employment type',
  workplace: 'On site or remote',
  url: 'Link',
  externalId: 'Reference',
  madeUp: 'Made up',
  description: 'Description',
  duties: 'Duties',
  requirements: 'Requirements',
  education: 'Education',
  experience: 'Experience',
  skills: 'Skills',
  preferred: 'Preferred',
  additional: 'Additional information',
  benefits: 'Benefits',
  aboutUs: 'About the employer',
  provider: 'Provider',
  type: 'Kind of credential',
  subject: 'Subject',
  level: 'Level',
  duration: 'Duration',
  hours: 'Hours',
  cost: 'Cost',
  costParts: 'Part of the cost',
  currency: 'Currency',
  deleted: 'Deleted',
  componentType: 'Part of a pathway',
  leadsTo: 'Leads to',
};

/** A field that a column can be given to. */
export interface FieldChoice {
  field: string;
  name: string;
  /** Whether it takes one column only. */
  single: boolean;
}

export const fieldName = (field: string): string => NAMES[field] ?? field;

export const FIELD_CHOICES: Readonly<Record<Kind, readonly FieldChoice[]>> = {
  postings: choicesOf('postings'),
  credentials: choicesOf('credentials'),
};

function choicesOf(kind: Kind): FieldChoice[] {
  return FIELDS[kind].map(({ field, use }) => ({ field, name: fieldName(field), single: use === 'best' }));
}
