import {
  type CardReady,
  DAY_MS,
  type LinkedObject,
  type LinkedPick,
  type LinkedRead,
  type OwnWordsFact,
} from '@starters/contracts';
import { factsOfAll, type SaidStarter } from '#src/lines/facts-in.ts';
import { share } from '#src/shared-json.ts';
import {
  isLinked,
  LABELLED,
  LINKED_FACTS,
  mapLinked,
  type LinkedSource,
} from '#src/starters/linked-facts.ts';
import { startOfDay } from '#src/starters/today-in.ts';

/** By which the card opens a record to correct a wrong fact. */
const recordId = 'hs_object_id';

/** HubSpot's types of the records that facts are of. */
export const TYPES: CardReady['types'] = share({
  contact: '0-1',
  company: '0-2',
  ...mapLinked(({ type }) => type),
});

/** Contact properties that every card needs: name, language, lifecycle stage and opt-outs. */
const always = [
  recordId,
  'firstname',
  'lastname',
  'hs_language',
  'country',
  'lifecyclestage',
  'email',
  'hs_email_optout',
];

/** When facts are read, and since when they are news to this person. */
export interface WantedAt {
  now: Date;
  /** The account's IANA time zone. */
  timeZone: string;
  maxFactAgeDays: number;
  /** When this person last opened the record before; null where they never did. */
  seenAt: Date | null;
}

/** The last moment there is a date for: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const farAhead = 8.64e15;

/** The dates between which a linked record counts; null where nobody knows since when it is news. */
const windowOf = (
  { when }: LinkedSource,
  { now, timeZone, maxFactAgeDays, seenAt }: WantedAt,
): Pick<LinkedPick, 'from' | 'to'> | null => {
  const to = now.getTime();
  const oldest = to - maxFactAgeDays * DAY_MS;
  switch (when) {
    case 'ahead':
      return { from: startOfDay(timeZone, now).getTime(), to: farAhead };
    case 'past':
      return { from: oldest, to };
    case 'unseen':
      return seenAt && { from: Math.max(oldest, seenAt.getTime()), to };
  }
};

/** What is to be read of linked records: one hook for each of their types. */
const listLinked = (
  company: string[],
  named: Map<LinkedObject, Set<string>>,
  at: WantedAt,
): LinkedRead[] => {
  const reads = new Map<
    string,
    { properties: Set<string>; picks: LinkedPick[] }
  >();
  for (const [object, properties] of named) {
    const source = LINKED_FACTS[object];
    const window = windowOf(source, at);
    if (!window) continue;
    const read = reads.get(source.type) ?? {
      properties: new Set<string>(),
      picks: [],
    };
    reads.set(source.type, read);
    for (const each of [
      recordId,
      ...properties,
      source.datedBy,
      ...Object.keys(source.without),
    ]) {
      read.properties.add(each);
    }
    read.picks.push({
      object,
      by: source.datedBy,
      ...window,
      // A record without its date is none that anything can be said of.
      without: [
        `${source.datedBy}=`,
        ...Object.entries(source.without).flatMap(([name, values]) =>
          values.map((value) => `${name}=${value}`),
        ),
      ],
    });
  }

  return [
    ...(company.length === 0
      ? []
      : [
          {
            type: TYPES.company,
            properties: [recordId, ...company],
            picks: [
              {
                object: 'company' as const,
                by: '',
                from: 0,
                to: 0,
                without: [],
              },
            ],
          },
        ]),
    ...[...reads].map(([type, { properties, picks }]) => ({
      type,
      properties: [...properties],
      picks,
    })),
  ];
};

/**
 * Collects the properties that the candidates' texts name, and those that own words may name, for
 * HubSpot's hooks to read.
 *
 * @param named the facts of the candidates
 */
export const listWanted = (
  candidates: readonly SaidStarter[],
  at: WantedAt,
  mentioned: OwnWordsFact[] = [],
  named = factsOfAll(candidates),
): CardReady['wanted'] => {
  const wanted = {
    contact: new Set(always),
    company: new Set<string>(),
  };
  const choices = new Set<string>();
  const linked = new Map<LinkedObject, Set<string>>();
  for (const { object, property, datedBy } of named.facts.values()) {
    // What is known of the speaker is on no record.
    if (object === 'me') continue;
    if (isLinked(object)) {
      if (LABELLED.includes(property)) choices.add(property);
      linked.set(object, (linked.get(object) ?? new Set()).add(property));
      continue;
    }
    wanted[object].add(property);
    if (datedBy !== undefined) wanted[object].add(datedBy);
  }
  for (const { object, property } of mentioned) {
    // Of a linked record only what a text names is mentioned: that is wanted already.
    if (!isLinked(object)) wanted[object].add(property);
  }
  const company = [...wanted.company];

  return {
    contact: [...wanted.contact],
    company,
    choices: [...choices],
    linked: listLinked(company, linked, at),
  };
};
