import { sql } from 'drizzle-orm';
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** Small facts about the database as a whole, such as `data_version`, which grows with every change of data. */
export const facts = sqliteTable('facts', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

export const taxonomies = sqliteTable('taxonomies', {
  id: integer('id').primaryKey(),
  format: text('format').notNull().unique(),
  title: text('title').notNull(),
  loadedAt: text('loaded_at').notNull(),
});

export const skills = sqliteTable(
  'skills',
  {
    id: integer('id').primaryKey(),
    taxonomyId: integer('taxonomy_id')
      .notNull()
      .references(() => taxonomies.id, { onDelete: 'cascade' }),
    uri: text('uri').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    group: text('group').notNull(),
    /** What its taxonomy says of it besides: `hot`, `in demand`; separated by commas. */
    flags: text('flags'),
    /** Taken out of its taxonomy; it stays until everything is matched without it. */
    gone: integer('gone', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('skills_by_taxonomy').on(table.taxonomyId)],
);

export const skillLabels = sqliteTable(
  'skill_labels',
  {
    id: integer('id').primaryKey(),
    skillId: integer('skill_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    rule: text('rule').notNull(),
    /** ISO 639-1; null where it is the same in every language, as names are. */
    language: text('language'),
  },
  (table) => [index('skill_labels_by_skill').on(table.skillId)],
);

/** What a skill has to do with another: so far a certificate `covers` the skills that it stands for. */
export const skillRelations = sqliteTable(
  'skill_relations',
  {
    id: integer('id').primaryKey(),
    skillId: integer('skill_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    relation: text('relation').notNull(),
    otherId: integer('other_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('skill_relations_by_skill').on(table.skillId),
    index('skill_relations_by_other').on(table.otherId),
  ],
);

/** Two skills of different taxonomies that are one (`joined`), may be one (`proposed`), or are two (`apart`). */
export const skillLinks = sqliteTable(
  'skill_links',
  {
    id: integer('id').primaryKey(),
    /** The one whose number and name the pair has when joined. */
    skillId: integer('skill_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    otherId: integer('other_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    /** Why they were taken for one. */
    rule: text('rule').notNull(),
    /** From 0 to 1. */
    confidence: real('confidence').notNull(),
    state: text('state').notNull(),
    /** When somebody decided; null where the rule did. */
    decidedAt: text('decided_at'),
  },
  (table) => [
    uniqueIndex('skill_links_by_pair').on(table.skillId, table.otherId),
    index('skill_links_by_other').on(table.otherId),
  ],
);

/** Phrases that are not to be offered for review again. */
export const ignoredPhrases = sqliteTable('ignored_phrases', {
  phrase: text('phrase').primaryKey(),
  ignoredAt: text('ignored_at').notNull(),
});

/**
 * While everything is matched anew: the skills, labels and titles by which the present figures were made, each as
 * compressed JSON. Empty where those in the other tables are in force.
 */
export const skillsInForce = sqliteTable('skills_in_force', {
  name: text('name').primaryKey(),
  content: blob('content', { mode: 'buffer' }).notNull(),
});

/** Occupations of a taxonomy, by which titles are told apart. */
export const occupations = sqliteTable(
  'occupations',
  {
    id: integer('id').primaryKey(),
    taxonomyId: integer('taxonomy_id')
      .notNull()
      .references(() => taxonomies.id, { onDelete: 'cascade' }),
    /** ESCO's URI, or the O*NET-SOC code. */
    code: text('code').notNull(),
    /** Unit group of ISCO-08, where the taxonomy gives it. */
    isco: text('isco'),
    name: text('name').notNull(),
  },
  (table) => [index('occupations_by_taxonomy').on(table.taxonomyId)],
);

export const occupationLabels = sqliteTable(
  'occupation_labels',
  {
    id: integer('id').primaryKey(),
    occupationId: integer('occupation_id')
      .notNull()
      .references(() => occupations.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
  },
  (table) => [index('occupation_labels_by_occupation').on(table.occupationId)],
);

/** One file that was imported, whole; a file that failed leaves no row. */
export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey(),
  kind: text('kind').notNull(),
  file: text('file').notNull(),
  /** SHA-256 of the file's bytes, hexadecimal; empty for imports of the first version. */
  hash: text('hash').notNull().default(''),
  /** The incoming file that this import was started for: begun twice, it is done once. */
  ticket: text('ticket').unique(),
  format: text('format').notNull(),
  /** The file's columns in their order, a JSON list: the header of its rejected rows. */
  columns: text('columns').notNull().default('[]'),
  mapping: text('mapping').notNull(),
  read: integer('read').notNull(),
  accepted: integer('accepted').notNull(),
  rejected: integer('rejected').notNull(),
  duplicates: integer('duplicates').notNull(),
  /** How many of the duplicates differ from what was there by a few words. */
  near: integer('near').notNull().default(0),
  /** In how many accepted rows each field was filled, a JSON object. */
  filled: text('filled').notNull().default('{}'),
  /** Cells of accepted rows that could not be kept, a JSON list. */
  warnings: text('warnings').notNull().default('[]'),
  /** What of the file was left out, a JSON list of sentences. */
  notes: text('notes').notNull().default('[]'),
  seconds: real('seconds').notNull(),
  importedAt: text('imported_at').notNull(),
  /** When it was taken back; nothing of it is in the data then. */
  undoneAt: text('undone_at'),
});

/** Rows that were not taken in, and why. */
export const importIssues = sqliteTable(
  'import_issues',
  {
    id: integer('id').primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    row: integer('row').notNull(),
    column: text('column'),
    why: text('why').notNull(),
    raw: text('raw').notNull(),
    /** The row's cells by the import's columns, a JSON list; null where it could not be read as a row. */
    cells: text('cells'),
  },
  (table) => [index('import_issues_by_import').on(table.importId)],
);

/** Columns named by hand, remembered for the next file with the same columns. */
export const columnMappings = sqliteTable(
  'column_mappings',
  {
    id: integer('id').primaryKey(),
    kind: text('kind').notNull(),
    /** What the file's columns are, as a hash. */
    shape: text('shape').notNull(),
    /** Fields and the columns given to them, a JSON object. */
    overrides: text('overrides').notNull(),
  },
  (table) => [uniqueIndex('column_mappings_by_shape').on(table.kind, table.shape)],
);

/** One job, however often it was posted: `first_seen` and `last_seen` span its sightings. */
export const postings = sqliteTable(
  'postings',
  {
    id: integer('id').primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    fingerprint: text('fingerprint').notNull(),
    externalId: text('external_id'),
    title: text('title').notNull(),
    employer: text('employer'),
    place: text('place'),
    city: text('city'),
    region: text('region'),
    /** ISO 3166-1 alpha-2. */
    country: text('country'),
    occupation: text('occupation'),
    /** Unit group of ISCO-08. */
    isco: text('isco'),
    /** How sure the unit group is, from 0 to 1. */
    iscoConfidence: real('isco_confidence'),
    /** ESCO's URI or the O*NET-SOC code of the occupation, where such a taxonomy is loaded. */
    occupationCode: text('occupation_code'),
    sector: text('sector'),
    firstSeen: text('first_seen'),
    lastSeen: text('last_seen'),
    /** As given. */
    pay: text('pay'),
    payFrom: real('pay_from'),
    payTo: real('pay_to'),
    /** ISO 4217. */
    payCurrency: text('pay_currency'),
    payPeriod: text('pay_period'),
    payYearly: real('pay_yearly'),
    employmentType: text('employment_type'),
    workplace: text('workplace'),
    degree: text('degree'),
    experienceYears: real('experience_years'),
    /** ISO 639-1. */
    language: text('language'),
    url: text('url'),
    /** Whether it says more than its title. */
    described: integer('described', { mode: 'boolean' }).notNull(),
    madeUp: integer('made_up', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    uniqueIndex('postings_by_fingerprint').on(table.fingerprint),
    index('postings_by_import').on(table.importId),
  ],
);

/** Each time that a posting stood in a file: where, and when it was posted. */
export const postingSightings = sqliteTable(
  'posting_sightings',
  {
    id: integer('id').primaryKey(),
    postingId: integer('posting_id')
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    row: integer('row').notNull(),
    posted: text('posted'),
    externalId: text('external_id'),
    /** Fingerprint of what differed by a few words from the posting that it was joined with; else null. */
    nearPrint: text('near_print'),
  },
  (table) => [
    index('posting_sightings_by_near_print').on(table.nearPrint).where(sql`near_print IS NOT NULL`),
    index('posting_sightings_by_posting').on(table.postingId),
    index('posting_sightings_by_import').on(table.importId),
  ],
);

/** Numbers under which postings with nearly the same text meet. */
export const postingSketches = sqliteTable(
  'posting_sketches',
  {
    key: integer('key').notNull(),
    postingId: integer('posting_id')
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.postingId] }),
    index('posting_sketches_by_posting').on(table.postingId),
  ],
);

/** Texts stand apart, so that reading columns never pages through them. The title is the first line. */
export const postingTexts = sqliteTable('posting_texts', {
  postingId: integer('posting_id')
    .primaryKey()
    .references(() => postings.id, { onDelete: 'cascade' }),
  text: text('text').notNull(),
});

/** What a posting asks for, packed as `skill-blob.ts` says, because the market index reads it whole. */
export const postingSkills = sqliteTable('posting_skills', {
  postingId: integer('posting_id')
    .primaryKey()
    .references(() => postings.id, { onDelete: 'cascade' }),
  skills: blob('skills', { mode: 'buffer' }).notNull(),
});

/** What a posting will ask for when all of them are matched anew: a row for each that is. */
export const nextPostingSkills = sqliteTable('next_posting_skills', {
  postingId: integer('posting_id')
    .primaryKey()
    .references(() => postings.id, { onDelete: 'cascade' }),
  skills: blob('skills', { mode: 'buffer' }).notNull(),
  isco: text('isco'),
  iscoConfidence: real('isco_confidence'),
  occupationCode: text('occupation_code'),
});

export const credentials = sqliteTable(
  'credentials',
  {
    id: integer('id').primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    fingerprint: text('fingerprint').notNull(),
    externalId: text('external_id'),
    title: text('title').notNull(),
    provider: text('provider'),
    type: text('type'),
    subject: text('subject'),
    level: text('level'),
    duration: text('duration'),
    hours: real('hours'),
    cost: real('cost'),
    currency: text('currency'),
    description: text('description').notNull(),
    url: text('url'),
    /** ISO 639-1. */
    language: text('language'),
    madeUp: integer('made_up', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    uniqueIndex('credentials_by_fingerprint').on(table.fingerprint),
    index('credentials_by_import').on(table.importId),
  ],
);

/** Each time that a credential stood in a file. */
export const credentialSightings = sqliteTable(
  'credential_sightings',
  {
    id: integer('id').primaryKey(),
    credentialId: integer('credential_id')
      .notNull()
      .references(() => credentials.id, { onDelete: 'cascade' }),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    row: integer('row').notNull(),
  },
  (table) => [
    index('credential_sightings_by_credential').on(table.credentialId),
    index('credential_sightings_by_import').on(table.importId),
  ],
);

/** The skill terms that an issuer declares, as written, and the skill that each was taken for. */
export const credentialTerms = sqliteTable(
  'credential_terms',
  {
    id: integer('id').primaryKey(),
    credentialId: integer('credential_id')
      .notNull()
      .references(() => credentials.id, { onDelete: 'cascade' }),
    term: text('term').notNull(),
    skillId: integer('skill_id').references(() => skills.id, { onDelete: 'set null' }),
    /** How it was taken for that skill, and how likely rightly, from 0 to 1. */
    rule: text('rule'),
    confidence: real('confidence'),
  },
  (table) => [
    index('credential_terms_by_credential').on(table.credentialId),
    index('credential_terms_by_skill').on(table.skillId),
  ],
);

/** What a credential teaches: each skill once, by its strongest origin. */
export const credentialSkills = sqliteTable(
  'credential_skills',
  {
    id: integer('id').primaryKey(),
    credentialId: integer('credential_id')
      .notNull()
      .references(() => credentials.id, { onDelete: 'cascade' }),
    skillId: integer('skill_id')
      .notNull()
      .references(() => skills.id, { onDelete: 'cascade' }),
    origin: text('origin').notNull(),
    passage: text('passage').notNull(),
  },
  (table) => [
    index('credential_skills_by_credential').on(table.credentialId),
    index('credential_skills_by_skill').on(table.skillId),
  ],
);

/** What a credential will teach when everything is matched anew, as JSON: a row for each that is. */
export const nextCredentialSkills = sqliteTable('next_credential_skills', {
  credentialId: integer('credential_id')
    .primaryKey()
    .references(() => credentials.id, { onDelete: 'cascade' }),
  skills: text('skills').notNull(),
});

/** Slices that somebody gave a name. What they hold is theirs to look up, so that they change no figure and no `data_version`. */
export const savedSlices = sqliteTable('saved_slices', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** As URLs hold the slice, in its fixed order. */
  query: text('query').notNull().unique(),
  savedAt: text('saved_at').notNull(),
});
