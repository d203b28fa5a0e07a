import { Icon } from '../icon.tsx';

/** What this page cannot draw stands there loudly, with all it holds: in Slack it would be seen. */
export function Unsupported({ what, value }: { readonly what: string; readonly value: unknown }) {
  return (
    <div className="unsupported" role="note">
      <p>
        <Icon name="alert" />
        <span>
          The local workspace cannot draw this <code>{what}</code>. Slack would.
        </span>
      </p>
      <details>
        <summary>What it holds</summary>
        <pre>{JSON.stringify(value, undefined, 2)}</pre>
      </details>
    </div>
  );
}
