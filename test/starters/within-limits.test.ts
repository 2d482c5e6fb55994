import { MAX_FIELD } from '@starters/contracts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import { readSaid } from '#src/starters/says-alike.ts';
import { lengthOf } from '#src/starters/within-limits.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const named = (label: string) => ({ kind: 'text' as const, label });
const propertiesWith = (label: string): PropertyKinds => ({
  contact: { city: named(label), notes_last_contacted: named('Last contact') },
  company: { city: named(label) },
});
const properties = propertiesWith('City');
const fill = (token: string, length: number) =>
  `${token} ${'x'.repeat(length - token.length - 1)}`;
const faultsOf = (opener: string, of = properties) =>
  findFaults(
    buildStarter({ opener, whyNow: 'They are in {{contact.city}}.' }),
    { properties: of, segmentNames: {} },
  ).filter(({ fault }) => fault === 'too_long');

it.each([
  ['no fact', 'In the city', 11],
  ['a fact of the client', '{{contact.city}}', '[City]'.length],
  ['a fact of the company', '{{company.city}}', '[City, company]'.length],
  [
    'words for those without it',
    '{{contact.city | "your city"}}',
    '[City | your city]'.length,
  ],
  ['a label that is longer than the token', '{{me.city}}', 11],
  ['a fact that is not known', '{{contact.x}}', '[contact.x]'.length],
  ['a token that is not closed', 'In {{contact.city', 17],
])('counts what is seen of %s', (_, text, length) => {
  expect(lengthOf(text, properties)).toBe(length);
});

it('takes what the editor lets one type, and no character more', () => {
  const typed = fill('[City]', MAX_FIELD);
  const stored = typed.replace('[City]', '{{contact.city}}');

  expect(faultsOf(stored)).toEqual([]);
  expect(faultsOf(`${stored}x`)).toEqual([
    { field: 'opener', fault: 'too_long', piece: '' },
  ]);
});

it('is not stopped by a label that an admin makes longer', () => {
  const stored = fill('{{contact.city}}', MAX_FIELD);

  expect(faultsOf(stored, propertiesWith('C'.repeat(200)))).toEqual([]);
});

it('compares what is only longer by its tokens with other texts', () => {
  const opener = fill('[City]', MAX_FIELD).replace(
    '[City]',
    '{{contact.city}}',
  );

  expect(readSaid(buildStarter({ opener })).text).toContain('xxx');
});
