CREATE TABLE `column_mappings` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`shape` text NOT NULL,
	`overrides` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `column_mappings_by_shape` ON `column_mappings` (`kind`,`shape`);--> statement-breakpoint
CREATE TABLE `credential_sightings` (
	`id` integer PRIMARY KEY NOT NULL,
	`credential_id` integer NOT NULL,
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	FOREIGN KEY (`credential_id`) REFERENCES `credentials`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `credential_sightings_by_credential` ON `credential_sightings` (`credential_id`);--> statement-breakpoint
CREATE INDEX `credential_sightings_by_import` ON `credential_sightings` (`import_id`);--> statement-breakpoint
CREATE TABLE `occupation_labels` (
	`id` integer PRIMARY KEY NOT NULL,
	`occupation_id` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`occupation_id`) REFERENCES `occupations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `occupation_labels_by_occupation` ON `occupation_labels` (`occupation_id`);--> statement-breakpoint
CREATE TABLE `occupations` (
	`id` integer PRIMARY KEY NOT NULL,
	`taxonomy_id` integer NOT NULL,
	`code` text NOT NULL,
	`isco` text,
	`name` text NOT NULL,
	FOREIGN KEY (`taxonomy_id`) REFERENCES `taxonomies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `occupations_by_taxonomy` ON `occupations` (`taxonomy_id`);--> statement-breakpoint
CREATE TABLE `posting_sightings` (
	`id` integer PRIMARY KEY NOT NULL,
	`posting_id` integer NOT NULL,
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`posted` text,
	`external_id` text,
	`near_print` text,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `posting_sightings_by_near_print` ON `posting_sightings` (`near_print`) WHERE near_print IS NOT NULL;--> statement-breakpoint
CREATE INDEX `posting_sightings_by_posting` ON `posting_sightings` (`posting_id`);--> statement-breakpoint
CREATE INDEX `posting_sightings_by_import` ON `posting_sightings` (`import_id`);--> statement-breakpoint
CREATE TABLE `posting_sketches` (
	`key` integer NOT NULL,
	`posting_id` integer NOT NULL,
	PRIMARY KEY(`key`, `posting_id`),
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `posting_sketches_by_posting` ON `posting_sketches` (`posting_id`);--> statement-breakpoint
ALTER TABLE `import_issues` ADD `cells` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `ticket` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `columns` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `near` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `filled` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `warnings` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `notes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `undone_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `imports_ticket_unique` ON `imports` (`ticket`);--> statement-breakpoint
ALTER TABLE `postings` ADD `city` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `country` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `isco` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `isco_confidence` real;--> statement-breakpoint
ALTER TABLE `postings` ADD `occupation_code` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `pay_from` real;--> statement-breakpoint
ALTER TABLE `postings` ADD `pay_to` real;--> statement-breakpoint
ALTER TABLE `postings` ADD `pay_currency` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `pay_period` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `pay_yearly` real;--> statement-breakpoint
ALTER TABLE `postings` ADD `workplace` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `degree` text;--> statement-breakpoint
ALTER TABLE `postings` ADD `experience_years` real;--> statement-breakpoint
ALTER TABLE `postings` ADD `language` text;--> statement-breakpoint
ALTER TABLE `skills` ADD `flags` text;--> statement-breakpoint
INSERT INTO `posting_sightings` (`posting_id`, `import_id`, `row`, `posted`, `external_id`)
SELECT `id`, `import_id`, 0, `first_seen`, `external_id` FROM `postings`;--> statement-breakpoint
INSERT INTO `posting_sightings` (`posting_id`, `import_id`, `row`, `posted`, `external_id`)
SELECT `id`, `import_id`, 0, `last_seen`, `external_id` FROM `postings` WHERE `last_seen` <> `first_seen`;--> statement-breakpoint
INSERT INTO `credential_sightings` (`credential_id`, `import_id`, `row`) SELECT `id`, `import_id`, 0 FROM `credentials`;
