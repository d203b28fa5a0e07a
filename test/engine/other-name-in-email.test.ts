import { expect, it } from 'vitest';
import { otherNameInEmail } from '../../src/engine/checks/contact/other-name-in-email.ts';
import { addressed } from '../../src/engine/example.ts';

/** Not among the check's examples: no name of another culture is run together like this one. */
it.each([
  ['Abdulrahman Al-Khatib', 'abdul.alkhatib@mail.example'],
  ['Mary Ann Hollis', 'maryann.hollis@mail.example'],
  ['Pieter van der Berg', 'pieter.vanderberg@mail.example'],
])('%s may write the words of the name as one in %s', (name, email) => {
  const example = {
    title: email,
    dossier: { sources: [{ id: 'application', kind: 'application' as const, name, email }] },
    expect: 'clear' as const,
  };
  expect(addressed(otherNameInEmail, example).is).toBe('clear');
});
