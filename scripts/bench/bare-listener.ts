import { App, HTTPReceiver } from '@slack/bolt';
import { openSqlite } from '../../db/sqlite.ts';

// What a Bolt app costs that does nothing else: one listener that only acknowledges, one that commits a row first.
const { SLACK_BOT_TOKEN: token = '', SLACK_SIGNING_SECRET: signingSecret = '' } = process.env;
const { SLACK_API_URL: slackApiUrl = '', PORT = '0', DATABASE_PATH = '' } = process.env;

const sqlite = openSqlite(DATABASE_PATH);
sqlite.pragma('journal_mode = WAL');
sqlite.pragma('synchronous = FULL');
sqlite.exec('CREATE TABLE rows (body TEXT)');
const insert = sqlite.prepare('INSERT INTO rows (body) VALUES (?)');
const receiver = new HTTPReceiver({ signingSecret, port: Number(PORT), endpoints: ['/slack/events'] });
const app = new App({ token, receiver, clientOptions: { slackApiUrl }, deferInitialization: true });
app.command('/screen', async ({ ack }) => ack());
app.view('open_case', async ({ ack, body }) => {
  insert.run(JSON.stringify(body.view.state.values));
  await ack();
});
await app.init();
await app.start();
process.stdout.write('listens\n');
