CREATE TABLE `saved_slices` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`saved_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_slices_name_unique` ON `saved_slices` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `saved_slices_query_unique` ON `saved_slices` (`query`);--> statement-breakpoint
CREATE VIRTUAL TABLE `posting_words` USING fts5(`text`, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 2 tokenchars '+#'");--> statement-breakpoint
CREATE TRIGGER `posting_words_insert` AFTER INSERT ON `posting_texts` BEGIN
	INSERT INTO `posting_words` (rowid, `text`) VALUES (new.`posting_id`, new.`text`);
END;--> statement-breakpoint
CREATE TRIGGER `posting_words_delete` AFTER DELETE ON `posting_texts` BEGIN
	DELETE FROM `posting_words` WHERE rowid = old.`posting_id`;
END;--> statement-breakpoint
CREATE TRIGGER `posting_words_update` AFTER UPDATE OF `text` ON `posting_texts` BEGIN
	DELETE FROM `posting_words` WHERE rowid = old.`posting_id`;
	INSERT INTO `posting_words` (rowid, `text`) VALUES (new.`posting_id`, new.`text`);
END;--> statement-breakpoint
INSERT INTO `posting_words` (rowid, `text`) SELECT `posting_id`, `text` FROM `posting_texts`;
