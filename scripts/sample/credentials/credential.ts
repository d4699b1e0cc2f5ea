import { PROVIDERS, type Provider, type ProviderName } from './providers';

export type CredentialType = 'Digital badge' | 'Short course' | 'Nano degree' | 'Professional certificate';

/** What a credential is in the catalogue for, which the file does not tell. */
export type Purpose =
  | 'in demand'
  | 'emerging'
  | 'fading'
  | 'no demand'
  | 'niche'
  | 'soft skills'
  | 'unknown words'
  | 'nothing declared';

/** A credential as the shelves list it. */
export interface Entry {
  title: string;
  provider: ProviderName;
  type: CredentialType;
  subject: string;
  level?: string;
  hours?: number;
  /** In the provider's currency. */
  cost?: number;
  skills?: readonly string[];
  /** The provider's words; its closing sentences follow. */
  about: string;
  assessed?: boolean;
}

export interface Shelf {
  purpose: Purpose;
  entries: readonly Entry[];
}

/** One made-up credential: the columns of the file, and its purpose. */
export interface SampleCredential {
  credential_id: string;
  title: string;
  provider: string;
  type: CredentialType;
  subject: string;
  level: string;
  hours: string;
  cost: string;
  currency: string;
  /** Separated by `; `. */
  skills: string;
  description: string;
  url: string;
  assessed: 'yes' | 'no' | '';
  made_up: 'made up';
  purpose: Purpose;
}

/** The catalogue: every entry of every shelf, numbered by title so that a shelf cannot be told from a number. */
export function credentialsOf(shelves: readonly Shelf[]): SampleCredential[] {
  return shelves
    .flatMap(({ purpose, entries }) => entries.map((entry) => ({ purpose, entry })))
    .sort((a, b) => (a.entry.title < b.entry.title ? -1 : 1))
    .map(({ purpose, entry }, i) => credential(entry, purpose, i));
}

function credential(entry: Entry, purpose: Purpose, i: number): SampleCredential {
  const provider: Provider = PROVIDERS[entry.provider];
  return {
    credential_id: `C${String(i + 1).padStart(3, '0')}`,
    title: entry.title,
    provider: entry.provider,
    type: entry.type,
    subject: entry.subject,
    level: entry.level ?? '',
    hours: entry.hours === undefined ? '' : String(entry.hours),
    cost: entry.cost === undefined ? '' : String(entry.cost),
    currency: entry.cost === undefined ? '' : provider.currency,
    skills: (entry.skills ?? []).join('; '),
    description: describe(entry, provider.closings, i),
    url: `https://example.org/${provider.site}/${slug(entry.title)}`,
    assessed: entry.assessed === undefined ? '' : entry.assessed ? 'yes' : 'no',
    made_up: 'made up',
    purpose,
  };
}

/** The provider's words, with one or both of its closing sentences and at times the hours. */
function describe({ about, hours }: Entry, closings: readonly string[], i: number): string {
  const closing = i % 3 === 0 ? closings : [closings[i % closings.length]!];
  const time = hours !== undefined && i % 3 === 1 ? [`Allow about ${hours} hours in all.`] : [];
  return [about, ...time, ...closing].join(' ');
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
