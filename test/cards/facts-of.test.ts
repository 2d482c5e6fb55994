import { factsOf } from '#src/cards/facts-of.ts';
import { buildFact } from '#test/helpers/build-card.ts';

it('names the client’s facts once each, and none of the speaker’s', () => {
  const speaker = buildFact({ object: 'me' });

  expect(
    factsOf({
      line: ['From ', speaker, ' to ', buildFact()],
      details: [{ label: 'Why now', text: [buildFact()] }],
    }),
  ).toEqual({ facts: [{ value: 'contact.city', label: 'City' }], dates: [] });
});

it('tells what dates them: a date itself, what a token names, a linked record’s own date', () => {
  expect(
    factsOf({
      line: [
        buildFact({ property: 'met_on', kind: 'date' }),
        buildFact({ property: 'talk', datedBy: 'talked_on' }),
        buildFact({ object: 'next_deal', property: 'dealname' }),
        buildFact({
          object: 'last_call',
          property: 'hs_timestamp',
          kind: 'date',
        }),
        buildFact({ object: 'me', property: 'visit_date', kind: 'date' }),
      ],
      details: [],
    }).dates,
  ).toEqual([
    ['contact', 'met_on'],
    ['contact', 'talked_on'],
    ['next_deal', 'closedate'],
    ['last_call', 'hs_timestamp'],
  ]);
});
