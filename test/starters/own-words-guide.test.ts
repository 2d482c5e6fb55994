import { LINKED_OBJECTS } from '@starters/contracts';
import { guideOwnWords } from '#src/starters/own-words-guide.ts';

it('leaves out what is known of the speaker, who is no client', () => {
  const named = (['contact', 'company', 'me', ...LINKED_OBJECTS] as const).map(
    (object) => ({
      object,
      property: 'city',
      kind: 'text' as const,
      label: 'City',
    }),
  );
  const { facts } = guideOwnWords(named, { contact: {}, company: {} });

  expect(facts.map(({ object }) => object)).toEqual([
    'contact',
    'company',
    ...LINKED_OBJECTS,
  ]);
});
