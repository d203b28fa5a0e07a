import type { Dossier } from './dossier.ts';
import { screen } from './screen.ts';

/** An invented candidate who states a little of everything that a reader builds an index for at its first use. */
const anybody: Dossier = {
  dossier: 1,
  as_of: '2026-01-01T00:00:00Z',
  sources: [
    {
      id: 'application',
      kind: 'application',
      name: 'Ann Mary Hollis',
      email: 'ann.hollis@mail.example',
      phone: '+12085550142',
      location: 'Boise, ID',
      address: '14 Banksia St, Geelong VIC 3220, Australia',
      jobs: [{ employer: 'Meridian Lumen Ltd', start: '2020-01', end: 'present' }],
    },
    { id: 'profile', kind: 'profile', site: 'site', name: 'Hollis, Ann', location: { city: 'Kyiv', country: 'UA' } },
  ],
};

/** Takes the time that the first screening of a process costs before somebody waits for it. */
export function warmUp(app: string): void {
  screen(anybody, { stage: 'engaged', app });
}
