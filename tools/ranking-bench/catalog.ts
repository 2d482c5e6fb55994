import type { Catalog } from '#src/starters/catalog.ts';
import { emptyFields, type Starter, toWritten } from '#src/starters/starter.ts';
import { dayText, type SimStarter } from './world.ts';

/** A starter of a simulated world, as the product knows it. @param day on which it came */
export const toStarter = (
  { id, segments }: SimStarter,
  day: number,
): Starter => ({
  ...toWritten(emptyFields),
  id: String(id),
  title: `Starter ${id}`,
  opener: 'So, how is the shop in {{contact.city}} doing?',
  question: 'What would a second one need?',
  whyNow: 'They are based in {{contact.city}}.',
  status: 'published',
  segmentIds: segments.map(String),
  requestBrief: null,
  rollUp: '',
  createdOn: dayText(day),
});

/** Of all accounts: checks of starters are kept as long as it is the same object. */
const properties: Catalog['properties'] = {
  contact: { city: { kind: 'text', label: 'City' } },
  company: {},
};

/** The names of the segments of a simulated account, by their ids. */
export const nameSegments = (starters: SimStarter[]): Catalog['segmentNames'] =>
  Object.fromEntries(
    starters.flatMap(({ segments }) =>
      segments.map((id) => [String(id), `Segment ${id}`]),
    ),
  );

/** The catalog of a simulated account. */
export const toCatalog = (
  starters: Starter[],
  segmentNames: Catalog['segmentNames'],
): Catalog => ({
  starters,
  ownerNames: {},
  ownerUserIds: {},
  properties,
  segmentNames,
});
