import { type FactPart, LINKED_OBJECTS } from '@starters/contracts';
import fc from 'fast-check';
import { guideOwnWords } from '#src/starters/own-words-guide.ts';

const toNamed = (facts: readonly FactPart[]) => {
  const named = new Map(
    facts.map((fact) => [
      [fact.object, fact.property, fact.datedBy, fact.label].join(),
      fact,
    ]),
  );

  return { key: [...named.keys()].join(';'), facts: named };
};

it('leaves out what is known of the speaker, who is no client', () => {
  const named = (['contact', 'company', 'me', ...LINKED_OBJECTS] as const).map(
    (object) => ({
      object,
      property: 'city',
      kind: 'text' as const,
      label: 'City',
    }),
  );
  const { facts } = guideOwnWords(toNamed(named), { contact: {}, company: {} });

  expect(facts.map(({ object }) => object)).toEqual([
    'contact',
    'company',
    ...LINKED_OBJECTS,
  ]);
});

it('says of the same facts the same, whatever it was asked for before', () => {
  const makeProperties = () => ({
    contact: { city: { kind: 'text' as const, label: 'City' } },
    company: {
      name: { kind: 'text' as const, label: 'Company' },
      annualrevenue: { kind: 'number' as const, label: 'Revenue' },
    },
  });
  const facts: FactPart[] = [
    { object: 'contact', property: 'city', kind: 'text', label: 'City' },
    { object: 'company', property: 'name', kind: 'text', label: 'Company' },
    { object: 'company', property: 'size', kind: 'number', label: 'Size' },
    {
      object: LINKED_OBJECTS[0],
      property: 'dealname',
      kind: 'text',
      label: 'Deal',
    },
    { object: 'contact', property: 'won', kind: 'date', label: 'Won' },
    {
      object: LINKED_OBJECTS[0],
      property: 'amount',
      kind: 'number',
      label: 'Amount',
      datedBy: 'closedate',
    },
    {
      object: LINKED_OBJECTS[0],
      property: 'amount',
      kind: 'number',
      label: 'Amount',
    },
  ];

  fc.assert(
    fc.property(
      fc.array(fc.shuffledSubarray(facts), { maxLength: 6 }),
      (sets) => {
        const kept = makeProperties();
        for (const set of sets) {
          expect(guideOwnWords(toNamed(set), kept)).toEqual(
            guideOwnWords(toNamed(set), makeProperties()),
          );
        }
      },
    ),
  );
});
