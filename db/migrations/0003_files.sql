CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`part` text NOT NULL,
	`digest` text NOT NULL,
	`state` text DEFAULT 'begun' NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "files_state_known" CHECK("files"."state" in ('begun', 'uploaded'))
);
--> statement-breakpoint
CREATE INDEX `files_case` ON `files` (`case_id`,`kind`,`part`);