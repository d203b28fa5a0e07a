import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import { BadKey, keyRing } from '../db/cipher.ts';

/** How the app reaches Slack. Without tokens it opens the local workspace. */
export type Transport =
  | { readonly kind: 'local'; readonly port: number }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number };

export interface Config {
  readonly transport: Transport;
  readonly databasePath: string;
  /** The key itself, or the file that holds it; the local workspace makes its own file. */
  readonly key: { readonly text: string } | { readonly file: string };
  readonly slackApiUrl: string | undefined;
  readonly logLevel: string;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a whole number')
  .min(0)
  .max(65_535, 'must be at most 65535');
const token = (prefix: string, what: string) =>
  z.string().regex(new RegExp(`^${prefix}-[A-Za-z0-9-]{6,}$`), `must be ${what}, which starts with ${prefix}-`);

const key = z.string().superRefine((text, context) => {
  const problem = keyProblem(text);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: `cannot be read. ${problem}` });
});

const Environment = z.object({
  SLACK_BOT_TOKEN: token('xoxb', 'the bot token').optional(),
  SLACK_APP_TOKEN: token('xapp', 'the app-level token').optional(),
  SLACK_SIGNING_SECRET: z.string().min(8, 'must be the signing secret of the app').optional(),
  SLACK_API_URL: z.url({ error: 'must be a URL' }).optional(),
  PORT: port.optional(),
  SANDBOX_PORT: port.optional(),
  DATABASE_PATH: z.string().min(1).optional(),
  CROSSCHECK_KEY: key.optional(),
  CROSSCHECK_KEY_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
    .optional(),
});

/** Why a key's text is no key; absent when it is one. The text itself is never quoted. */
export function keyProblem(text: string): string | undefined {
  try {
    keyRing(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof BadKey)) throw error;
    return error.message;
  }
}

type Settings = z.infer<typeof Environment>;

/** Every wrong, missing or contradictory setting at once. Empty settings count as absent. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = Environment.safeParse(set);
  const malformed = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const present = Object.fromEntries(Object.keys(Environment.shape).map((key) => [key, set[key]])) as Partial<
    Record<keyof Settings, string>
  >;
  const problems = [...new Set([...malformed, ...contradictions(present)])];
  return read.success && problems.length === 0 ? { ok: true, config: configOf(read.data) } : { ok: false, problems };
}

function contradictions(set: Partial<Record<keyof Settings, string>>): readonly string[] {
  const problems: string[] = [];
  const say = (when: unknown, text: string): void => void (when && problems.push(text));
  const isSlack = set.SLACK_BOT_TOKEN ?? set.SLACK_APP_TOKEN ?? set.SLACK_SIGNING_SECRET;
  say(
    isSlack && !set.SLACK_BOT_TOKEN,
    'SLACK_BOT_TOKEN is missing: it is needed with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET',
  );
  say(
    set.SLACK_BOT_TOKEN && !set.SLACK_APP_TOKEN && !set.SLACK_SIGNING_SECRET,
    'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET with PORT (HTTP) is missing',
  );
  say(
    set.SLACK_APP_TOKEN && set.SLACK_SIGNING_SECRET,
    'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET contradict each other: choose Socket Mode or HTTP',
  );
  say(set.SLACK_SIGNING_SECRET && !set.PORT, 'PORT is missing: HTTP needs a port to listen on');
  say(
    set.CROSSCHECK_KEY && set.CROSSCHECK_KEY_FILE,
    'CROSSCHECK_KEY and CROSSCHECK_KEY_FILE contradict each other: set one',
  );
  say(
    isSlack && !set.CROSSCHECK_KEY && !set.CROSSCHECK_KEY_FILE,
    'CROSSCHECK_KEY or CROSSCHECK_KEY_FILE is missing: a real workspace keeps its key outside the data folder',
  );
  say(isSlack && set.SANDBOX_PORT, 'SANDBOX_PORT is for the local workspace and contradicts the Slack tokens');
  say(!isSlack && set.PORT, 'PORT is for HTTP with SLACK_SIGNING_SECRET; the local workspace takes SANDBOX_PORT');
  const file = set.CROSSCHECK_KEY_FILE;
  say(
    isSlack && file && isInside(file, folderOf(set.DATABASE_PATH ?? slackDatabase)),
    'CROSSCHECK_KEY_FILE must lie outside the folder of the database, or a copy of that folder holds both',
  );
  return problems;
}

const slackDatabase = 'data/crosscheck.db';
const localDatabase = 'data/local/crosscheck.db';

const folderOf = (file: string): string => resolve(file, '..');

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, resolve(file));
  return !path.startsWith('..') && !isAbsolute(path);
}

function configOf(set: Settings): Config {
  const transport = transportOf(set);
  const databasePath = set.DATABASE_PATH ?? (transport.kind === 'local' ? localDatabase : slackDatabase);
  const file = set.CROSSCHECK_KEY_FILE ?? `${folderOf(databasePath)}/key`;
  return {
    transport,
    databasePath,
    key: set.CROSSCHECK_KEY ? { text: set.CROSSCHECK_KEY } : { file },
    slackApiUrl: set.SLACK_API_URL,
    logLevel: set.LOG_LEVEL ?? 'info',
  };
}

function transportOf(set: Settings): Transport {
  if (!set.SLACK_BOT_TOKEN) return { kind: 'local', port: set.SANDBOX_PORT ?? 3_000 };
  if (set.SLACK_APP_TOKEN) return { kind: 'socket', botToken: set.SLACK_BOT_TOKEN, appToken: set.SLACK_APP_TOKEN };
  return {
    kind: 'http',
    botToken: set.SLACK_BOT_TOKEN,
    signingSecret: set.SLACK_SIGNING_SECRET ?? '',
    port: set.PORT ?? 3_000,
  };
}
