import { checkStarter } from '#src/starters/check-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const faultOf = (overrides: Partial<Starter>) => {
  const checked = checkStarter(buildStarter(overrides), buildCatalog());

  return checked.ok ? null : checked.fault;
};

it('passes a starter with a fact', () => {
  expect(faultOf({})).toBeNull();
});

it('passes a starter that keeps one of its segments', () => {
  expect(faultOf({ segmentIds: ['17', '404'] })).toBeNull();
});

it.each<[string, Partial<Starter>, string]>([
  ['a missing question', { question: '  ' }, 'empty_text'],
  [
    'names instead of facts',
    {
      opener: 'Hello {{contact.firstname}} of {{company.name}}',
      whyNow: 'You have {{contact.email}}',
    },
    'no_fact',
  ],
  [
    'a fact that is only a fallback',
    { opener: 'In {{contact.city | "your city"}}', whyNow: 'Now.' },
    'no_fact',
  ],
  ['a broken token', { listenFor: '{{contact.}}' }, 'broken_token'],
  ['a segment that is gone', { segmentIds: ['404'] }, 'segment_gone'],
  [
    'a proof that is no link',
    { proofUrl: 'javascript:alert(1)' },
    'bad_proof_link',
  ],
])('keeps a starter with %s off the cards', (_, overrides, fault) => {
  expect(faultOf(overrides)).toBe(fault);
});
