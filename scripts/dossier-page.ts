import { dossierJsonSchema } from '../src/engine/json-schema.ts';

/** The part of a JSON Schema that a table is drawn from. */
interface Shape {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

const intro = `# The dossier, version 1

Everything that is known of one candidate for one role, as one value: what was stated and where, what happened, what
look-ups say, and what the team has recorded. It is the engine's only input. Slack's forms fill one for every case; you can
also write one by hand, in YAML 1.2 or JSON, and screen it without Slack:

\`\`\`sh
npm run -s screen -- candidate.yaml
\`\`\`

The smallest one:

\`\`\`yaml
dossier: 1
sources:
  - {id: application, kind: application, name: Ann Hollis, email: ann.hollis@mail.example}
\`\`\`

- **Absent means not known, never fine.** A check without its facts is reported as not checked.
- An unknown key is an error that names its path; a near miss is suggested. There is no field for traits of a person, and none
  will be added. \`nationality\`, \`work_right\` and \`issuing_state\` are compared with another statement of the same, and
  their value is read by no rule.
- \`note\`, \`quote\`, \`reason\`, \`why\`, \`label\` and \`evidence\` are shown and read by no rule.
- Times are RFC 3339, dates \`YYYY-MM-DD\`, months \`YYYY-MM\`; phones E.164 (in quotes); countries ISO 3166-1 alpha-2; zones
  IANA; currencies ISO 4217; document states ICAO 9303. A place or an address is one line of text, or parts, which compare better.
- What has a \`stage\` counts from that stage on (\`apply\`, \`interview\`, \`verify\`, \`reference\`, \`offer\`, \`onboarding\`,
  \`engaged\`); without one it counts from \`apply\`. Look-ups always count.
- A look-up carries its provider and the date of the list. \`failed\`, or older than 180 days unless the role says otherwise:
  not checked.

The tables below are drawn from the code by \`npm run docs\`; a star marks what is required. The whole contract as JSON Schema
stands in [dossier.schema.json](dossier.schema.json), that of the report in [report.schema.json](report.schema.json).
`;

/** Keys that every source, or every event, may have. */
const common = {
  sources: ['id', 'kind', 'label', 'stage', 'at', 'url', 'note'],
  events: ['event', 'at', 'stage', 'id', 'by', 'note'],
};

/** Text of docs/dossier.md. */
export function dossierPage(): string {
  const root = dossierJsonSchema() as Shape;
  const sources = kindsOf(root.properties?.sources?.items, 'kind');
  const events = kindsOf(root.properties?.events?.items, 'event');
  const lookups = kindsOf(root.properties?.lookups?.items, 'kind');
  const stated = statedIn(sources);
  return [
    intro,
    '## Sources: where something was stated or seen',
    '',
    `All have ${codes(common.sources)}. All but \`reference\` and \`agency\` may state ${codes(stated)}.`,
    '',
    ...table(sources, [...common.sources, ...stated]),
    '## Events: what happened',
    '',
    `All have ${codes(common.events)}; a video session and an interview form take no note.`,
    '',
    ...table(events, common.events),
    '## Look-ups: what lists say of values',
    '',
    'Results stand by the value that was asked for.',
    '',
    '| kind | a result |',
    '| --- | --- |',
    ...lookups.map(([kind, shape]) => `| \`${kind}\` | ${resultOf(shape)} |`),
    '',
    '## The other parts',
    '',
    ...['role', 'declared', 'reviews', 'others', 'checklist'].map((part) => partLine(part, root.properties?.[part])),
    '',
  ].join('\n');
}

type Kind = readonly [kind: string, shape: Shape];

function kindsOf(union: Shape | undefined, key: string): readonly Kind[] {
  return (union?.oneOf ?? union?.anyOf ?? []).map((shape) => [String(shape.properties?.[key]?.const), shape] as const);
}

/** Keys that most kinds of source share. */
function statedIn(sources: readonly Kind[]): readonly string[] {
  const [, application] = sources.find(([kind]) => kind === 'application') ?? ['', {}];
  const resume = sources.find(([kind]) => kind === 'resume')?.[1];
  return Object.keys(application.properties ?? {}).filter(
    (key) => !common.sources.includes(key) && resume?.properties?.[key] !== undefined,
  );
}

function table(kinds: readonly Kind[], shared: readonly string[]): readonly string[] {
  const rows = kinds.map(([kind, shape]) => `| \`${kind}\` | ${fieldsOf(shape, shared).join(', ') || '–'} |`);
  return ['| kind | fields of its own |', '| --- | --- |', ...rows, ''];
}

function fieldsOf(shape: Shape, without: readonly string[]): readonly string[] {
  return Object.entries(shape.properties ?? {})
    .filter(([key]) => !without.includes(key) || (key === 'name' && shape.required?.includes(key)))
    .map(([key, field]) => `\`${key}\`${shape.required?.includes(key) ? '\\*' : ''}${valuesOf(field)}`);
}

/** The words that a field takes, or the fields inside it. */
function valuesOf(field: Shape): string {
  if (field.enum) return ` (${field.enum.join(', ')})`;
  const inner = field.items?.properties ?? field.properties;
  if (inner) return ` {${Object.keys(inner).join(', ')}}${field.items ? '[]' : ''}`;
  return field.items ? '[]' : '';
}

function resultOf(shape: Shape): string {
  const results = shape.properties?.results?.additionalProperties;
  return typeof results === 'object' ? fieldsOf(results, []).join(', ') : '–';
}

function partLine(name: string, shape: Shape | undefined): string {
  const inner = shape?.items ?? shape;
  const fields = inner?.properties ? fieldsOf(inner, []).join(', ') : 'one entry a measure, `open` or with its state';
  return `- \`${name}\`${shape?.items ? '[]' : ''}: ${fields}`;
}

function codes(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}
