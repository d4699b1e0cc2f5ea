import { blob, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

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

/** One file that was imported, whole; a file that failed leaves no row. */
export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey(),
  kind: text('kind').notNull(),
  file: text('file').notNull(),
  format: text('format').notNull(),
  mapping: text('mapping').notNull(),
  read: integer('read').notNull(),
  accepted: integer('accepted').notNull(),
  rejected: integer('rejected').notNull(),
  duplicates: integer('duplicates').notNull(),
  seconds: real('seconds').notNull(),
  importedAt: text('imported_at').notNull(),
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
  },
  (table) => [index('import_issues_by_import').on(table.importId)],
);

/** One job, however often it was posted: `first_seen` and `last_seen` span its reposts. */
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
    region: text('region'),
    occupation: text('occupation'),
    sector: text('sector'),
    firstSeen: text('first_seen'),
    lastSeen: text('last_seen'),
    pay: text('pay'),
    employmentType: text('employment_type'),
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
    madeUp: integer('made_up', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    uniqueIndex('credentials_by_fingerprint').on(table.fingerprint),
    index('credentials_by_import').on(table.importId),
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
