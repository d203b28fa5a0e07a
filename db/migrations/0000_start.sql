CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`key` text NOT NULL,
	`role_id` text NOT NULL,
	`channel_id` text NOT NULL,
	`stage` text NOT NULL,
	`owner_id` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` text NOT NULL,
	`informed_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`drawn_version` integer DEFAULT 0 NOT NULL,
	`closed_at` text,
	`moved_at` text,
	`moved_by` text,
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_unique` ON `cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_key_unique` ON `cases` (`key`);--> statement-breakpoint
CREATE INDEX `cases_channel` ON `cases` (`channel_id`,`number`);--> statement-breakpoint
CREATE INDEX `cases_to_draw` ON `cases` (`id`) WHERE version > drawn_version;--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` blob NOT NULL,
	`report_id` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`reopened_by` text,
	`reopened_at` text,
	`reopen_reason` blob,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_case` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_standing` ON `decisions` (`case_id`) WHERE reopened_at IS NULL;--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`case_version` integer NOT NULL,
	`app` text NOT NULL,
	`stage` text NOT NULL,
	`disposition` text NOT NULL,
	`body` blob NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_case_ordinal` ON `reports` (`case_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`frozen_at` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`retired_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roles_name_version` ON `roles` (`name`,`version`);--> statement-breakpoint
CREATE TABLE `tombstones` (
	`key` text PRIMARY KEY NOT NULL,
	`erased_at` text NOT NULL,
	`by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_case` ON `evidence` (`case_id`);--> statement-breakpoint
CREATE INDEX `evidence_item` ON `evidence` (`item_id`);--> statement-breakpoint
CREATE TABLE `items` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`measure` text NOT NULL,
	`part` text,
	`label` blob,
	`state` text DEFAULT 'open' NOT NULL,
	`owner_id` text,
	`due_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`settled_at` text,
	`retired_at` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "items_state" CHECK("items"."state" in ('open', 'done', 'failed', 'not_applicable'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `items_measure` ON `items` (`case_id`,`measure`) WHERE part IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `items_measure_part` ON `items` (`case_id`,`measure`,`part`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`act` text NOT NULL,
	`case_key` text,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_case` ON `audit` (`case_key`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `receipts` (
	`request_id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`outcome` text
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`scope` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `declarations` (
	`case_id` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`body` blob NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `declarations_id_unique` ON `declarations` (`id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`at` text NOT NULL,
	`body` blob NOT NULL,
	`withdrawn_at` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_case` ON `events` (`case_id`);--> statement-breakpoint
CREATE TABLE `lookups` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` blob NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lookups_case` ON `lookups` (`case_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`check_id` text NOT NULL,
	`body` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_case` ON `reviews` (`case_id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`source_key` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`body` blob NOT NULL,
	`withdrawn_at` text,
	`replaced_by` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sources_case` ON `sources` (`case_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_standing` ON `sources` (`case_id`,`source_key`) WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`case_id` text,
	`user_id` text NOT NULL,
	`channel_id` text,
	`body` blob NOT NULL,
	`state` text DEFAULT 'wanted' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`not_before` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_wanted` ON `notices` (`created_at`) WHERE state = 'wanted';--> statement-breakpoint
CREATE UNIQUE INDEX `notices_request_user` ON `notices` (`request_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `surfaces` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`kind` text NOT NULL,
	`part` text NOT NULL,
	`channel_id` text NOT NULL,
	`thread_ts` text,
	`ts` text,
	`state` text DEFAULT 'wanted' NOT NULL,
	`shown_digest` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`not_before` text,
	`last_error` text,
	`updated_at` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "surfaces_state_known" CHECK("surfaces"."state" in ('wanted', 'sending', 'shown', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `surfaces_place` ON `surfaces` (`case_id`,`kind`,`part`,`channel_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `surfaces_place_without_case` ON `surfaces` (`kind`,`part`,`channel_id`) WHERE case_id IS NULL;--> statement-breakpoint
CREATE INDEX `surfaces_state` ON `surfaces` (`state`);