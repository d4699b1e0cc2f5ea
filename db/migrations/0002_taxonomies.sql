CREATE TABLE `ignored_phrases` (
	`phrase` text PRIMARY KEY NOT NULL,
	`ignored_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `next_credential_skills` (
	`credential_id` integer PRIMARY KEY NOT NULL,
	`skills` text NOT NULL,
	FOREIGN KEY (`credential_id`) REFERENCES `credentials`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `next_posting_skills` (
	`posting_id` integer PRIMARY KEY NOT NULL,
	`skills` blob NOT NULL,
	`isco` text,
	`isco_confidence` real,
	`occupation_code` text,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `skill_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`skill_id` integer NOT NULL,
	`other_id` integer NOT NULL,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`state` text NOT NULL,
	`decided_at` text,
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skill_links_by_pair` ON `skill_links` (`skill_id`,`other_id`);--> statement-breakpoint
CREATE INDEX `skill_links_by_other` ON `skill_links` (`other_id`);--> statement-breakpoint
CREATE TABLE `skills_in_force` (
	`name` text PRIMARY KEY NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `credential_terms` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `credential_terms` ADD `confidence` real;--> statement-breakpoint
ALTER TABLE `credentials` ADD `language` text;--> statement-breakpoint
ALTER TABLE `skill_labels` ADD `language` text;--> statement-breakpoint
ALTER TABLE `skills` ADD `gone` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `skill_labels` SET `language` = 'en' WHERE `skill_id` IN (SELECT `id` FROM `skills` WHERE `kind` NOT IN ('tool', 'certificate'));--> statement-breakpoint
INSERT INTO `facts` (`name`, `value`) SELECT 'matched_version', `value` FROM `facts` WHERE `name` = 'taxonomy_version';
