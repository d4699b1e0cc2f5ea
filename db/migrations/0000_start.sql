CREATE TABLE `credential_skills` (
	`id` integer PRIMARY KEY NOT NULL,
	`credential_id` integer NOT NULL,
	`skill_id` integer NOT NULL,
	`origin` text NOT NULL,
	`passage` text NOT NULL,
	FOREIGN KEY (`credential_id`) REFERENCES `credentials`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `credential_skills_by_credential` ON `credential_skills` (`credential_id`);--> statement-breakpoint
CREATE INDEX `credential_skills_by_skill` ON `credential_skills` (`skill_id`);--> statement-breakpoint
CREATE TABLE `credential_terms` (
	`id` integer PRIMARY KEY NOT NULL,
	`credential_id` integer NOT NULL,
	`term` text NOT NULL,
	`skill_id` integer,
	FOREIGN KEY (`credential_id`) REFERENCES `credentials`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `credential_terms_by_credential` ON `credential_terms` (`credential_id`);--> statement-breakpoint
CREATE INDEX `credential_terms_by_skill` ON `credential_terms` (`skill_id`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`external_id` text,
	`title` text NOT NULL,
	`provider` text,
	`type` text,
	`subject` text,
	`level` text,
	`duration` text,
	`hours` real,
	`cost` real,
	`currency` text,
	`description` text NOT NULL,
	`url` text,
	`made_up` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_by_fingerprint` ON `credentials` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `credentials_by_import` ON `credentials` (`import_id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_issues` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`column` text,
	`why` text NOT NULL,
	`raw` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_issues_by_import` ON `import_issues` (`import_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`file` text NOT NULL,
	`format` text NOT NULL,
	`mapping` text NOT NULL,
	`read` integer NOT NULL,
	`accepted` integer NOT NULL,
	`rejected` integer NOT NULL,
	`duplicates` integer NOT NULL,
	`seconds` real NOT NULL,
	`imported_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `posting_skills` (
	`posting_id` integer PRIMARY KEY NOT NULL,
	`skills` blob NOT NULL,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `posting_texts` (
	`posting_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `postings` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`external_id` text,
	`title` text NOT NULL,
	`employer` text,
	`place` text,
	`region` text,
	`occupation` text,
	`sector` text,
	`first_seen` text,
	`last_seen` text,
	`pay` text,
	`employment_type` text,
	`url` text,
	`described` integer NOT NULL,
	`made_up` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `postings_by_fingerprint` ON `postings` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `postings_by_import` ON `postings` (`import_id`);--> statement-breakpoint
CREATE TABLE `skill_labels` (
	`id` integer PRIMARY KEY NOT NULL,
	`skill_id` integer NOT NULL,
	`text` text NOT NULL,
	`rule` text NOT NULL,
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `skill_labels_by_skill` ON `skill_labels` (`skill_id`);--> statement-breakpoint
CREATE TABLE `skill_relations` (
	`id` integer PRIMARY KEY NOT NULL,
	`skill_id` integer NOT NULL,
	`relation` text NOT NULL,
	`other_id` integer NOT NULL,
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `skill_relations_by_skill` ON `skill_relations` (`skill_id`);--> statement-breakpoint
CREATE INDEX `skill_relations_by_other` ON `skill_relations` (`other_id`);--> statement-breakpoint
CREATE TABLE `skills` (
	`id` integer PRIMARY KEY NOT NULL,
	`taxonomy_id` integer NOT NULL,
	`uri` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`group` text NOT NULL,
	FOREIGN KEY (`taxonomy_id`) REFERENCES `taxonomies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skills_uri_unique` ON `skills` (`uri`);--> statement-breakpoint
CREATE INDEX `skills_by_taxonomy` ON `skills` (`taxonomy_id`);--> statement-breakpoint
CREATE TABLE `taxonomies` (
	`id` integer PRIMARY KEY NOT NULL,
	`format` text NOT NULL,
	`title` text NOT NULL,
	`loaded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `taxonomies_format_unique` ON `taxonomies` (`format`);