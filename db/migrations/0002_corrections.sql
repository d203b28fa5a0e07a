CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_case` ON `corrections` (`case_id`);--> statement-breakpoint
ALTER TABLE `events` ADD `replaced_by` text;--> statement-breakpoint
ALTER TABLE `lookups` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `lookups` ADD `replaced_by` text;