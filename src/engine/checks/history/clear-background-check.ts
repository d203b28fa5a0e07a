import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { EventOf } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';

/** RH-16: a clear background check is recorded for what it is. It closes one measure, by a person, and answers no finding. */
export const clearBackgroundCheck = defineCheck({
  id: 'clear-background-check',
  signals: ['RH-16'],
  family: 'history',
  severities: ['info'],
  title: 'A background check came back clear; it answers no other question',
  source:
    'fact sheet, fourth measure (background checks); public cases of 2024 and 2025: a borrowed identity comes back clear',
  needs: ['event.background_check'],
  question: 'Nothing to ask the candidate: this is about what the check covers',
  innocent: ['This is how it comes back for nearly everybody'],
  next: 'Record vendor, scope, date and consent under the measure for background checks; the other findings and measures stay as they are',
  run: (facts) => facts['event.background_check'].flatMap(judged),
  examples: [
    {
      title: 'clear, with its scope',
      dossier: check({ status: 'clear', vendor: 'ExampleCheck', scope: ['criminal', 'employment'] }),
      expect: 'found',
      severity: 'info',
      mentions: ['ExampleCheck', '2026-10-14', 'criminal, employment'],
    },
    {
      title: 'clear, and nobody recorded what was looked at',
      dossier: check({ status: 'clear' }),
      expect: 'found',
      mentions: ['vendor, scope and consent are not recorded'],
    },
    { title: 'came back with something to consider', dossier: check({ status: 'consider' }), expect: 'clear' },
    { title: 'not back yet', dossier: check({ status: 'pending' }), expect: 'missing', mentions: ['not back yet'] },
    { title: 'no background check', dossier: {}, expect: 'missing' },
  ],
});

type Check = EventOf<'background_check'>;

function judged(event: Happened<'background_check'>): readonly Part[] {
  if (event.status === 'pending') return [missing('the background check is not back yet')];
  if (event.status !== 'clear') return [];
  const value = [event.status, event.vendor, event.at.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  const scope = event.scope && `looked at: ${event.scope.join(', ')}`;
  const note = [scope, unrecorded(event)].filter((part) => part !== undefined).join('; ');
  return [found('info', [quote(event.ref, 'background_check', value, note)])];
}

function unrecorded({ vendor, scope, consent_on_file: consent }: Check): string | undefined {
  const absent = [vendor ? [] : 'vendor', scope?.length ? [] : 'scope', consent ? [] : 'consent'].flat();
  if (absent.length === 0) return undefined;
  const last = absent.at(-1);
  const words = absent.length === 1 ? last : `${absent.slice(0, -1).join(', ')} and ${last}`;
  return `${words} ${absent.length === 1 ? 'is' : 'are'} not recorded`;
}

function check(more: Partial<Check>): Example['dossier'] {
  return { events: [{ event: 'background_check', at: '2026-10-14T18:00:00Z', status: 'clear', ...more }] };
}
