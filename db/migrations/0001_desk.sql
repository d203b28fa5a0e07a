CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` blob NOT NULL,
	`report_id` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`settled_at` text,
	`settled_by` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_case` ON `proposals` (`case_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_waiting` ON `proposals` (`case_id`) WHERE settled_at IS NULL;--> statement-breakpoint
CREATE TABLE `case_keys` (
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`case_id`, `kind`, `hash`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_keys_hash` ON `case_keys` (`kind`,`hash`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`body` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_case_ordinal` ON `changes` (`case_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `finding_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`check_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_notes_case` ON `finding_notes` (`case_id`);--> statement-breakpoint
ALTER TABLE `cases` ADD `legal_hold_at` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `incident_at` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `incident_by` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `former_channel_id` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `confirmed_by` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `confirmed_at` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `handling` text;--> statement-breakpoint
ALTER TABLE `roles` ADD `checks` text;--> statement-breakpoint
ALTER TABLE `items` ADD `reminded_on` text;