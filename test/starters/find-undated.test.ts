import { findUndated } from '#src/starters/find-undated.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const undatedIn = (opener: string) =>
  findUndated(
    buildStarter({ opener, question: 'What changed?', whyNow: 'In spring.' }),
    buildCatalog(),
  );

it.each([
  ['{{contact.firstname}}, how is {{contact.city}}?', 'city'],
  ['In {{company.industry}} much changes.', 'industry'],
  ['{{company.numberofemployees}} people work there.', 'numberofemployees'],
  ['You are {{contact.lifecyclestage}}.', 'lifecyclestage'],
  [
    'You took {{contact.recent_conversion_event_name}}.',
    'recent_conversion_event_name',
  ],
  ['I’m from {{me.city}}, you are from {{contact.city}}.', 'city'],
])('%s gives no reason to call now', (opener, label) => {
  expect(undatedIn(opener)).toBe(label);
});

it.each([
  ['In {{contact.city}} since {{contact.recent_conversion_date}}.'],
  [
    'You took {{contact.recent_conversion_event_name dated contact.recent_conversion_date}}.',
  ],
  ['I’m in {{contact.city}} on {{me.visit_date}}.'],
  // No fact at all is a fault of its own, and so is a broken token.
  ['{{contact.firstname}}, hello.'],
  ['Here in {{contact.city | "your town"}}.'],
  ['In {{contact.town}}.'],
])('has nothing to say of %s', (opener) => {
  expect(undatedIn(opener)).toBeUndefined();
});
