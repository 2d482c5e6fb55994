import { requestsRoute, pathOf, type Sheet } from '@starters/contracts';
import { LEA, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readPages, type Page } from '#src/hubspot/read-pages.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

/** Answers in place of the emulator, or null to let it answer. */
export type Fault = (
  request: Request,
  pass: (request: Request) => Promise<Response>,
) => Response | Promise<Response> | null;

/** A record with the ids of what it is associated with. */
export interface TiedRecord {
  id: string;
  properties: Record<string, string | null>;
  contactIds: string[];
  starterIds: string[];
}

interface RawRecord {
  id: string;
  properties: Record<string, string | null>;
  associations?: Record<string, { results: { id: string }[] }>;
}

/** An error answer as HubSpot writes it. */
export const refusal = (
  status: number,
  category: string,
  message = category,
): Response =>
  Response.json({ status: 'error', category, message }, { status });

/** The service over the emulator, with faults in between that a test switches on and off. */
export const startFaultWorld = async () => {
  const app: TestApp = await startApp();
  const { accountId } = app.emulator;
  const pass = app.emulator.fetch;
  const world = { fault: null as Fault | null };
  app.emulator.fetch = async (request) =>
    (await world.fault?.(request, pass)) ?? pass(request);

  const contact = (index: number) => app.seeded.contactIds[index] ?? '';
  const later = (seconds: number) => {
    app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
  };
  const publish = (service = app.service) => service.publish(accountId);
  const readTied = async (
    typeId: string,
    properties: string[],
  ): Promise<TiedRecord[]> => {
    const records = await readPages(
      async (after = '0') =>
        (await app.crm(
          NORA,
          'GET',
          `/crm/objects/2026-09/${typeId}?limit=100&after=${after}&properties=${properties.join(',')}&associations=contacts,${app.seeded.starterTypeId}`,
        )) as unknown as Page<RawRecord>,
    );
    const idsOf = (record: RawRecord, isContact: boolean) =>
      Object.entries(record.associations ?? {})
        .filter(([name]) => (name === 'contacts') === isContact)
        .flatMap(([, { results }]) => results.map(({ id }) => id));

    return records.map((record) => ({
      id: record.id,
      properties: record.properties,
      contactIds: [...new Set(idsOf(record, true))],
      starterIds: [...new Set(idsOf(record, false))],
    }));
  };

  return {
    app,
    world,
    contact,
    later,
    publish,
    /** One vote on the card of each of `count` contacts from `from` on. */
    castVotes: async (count: number, from = 0) => {
      for (let i = from; i < from + count; i += 1) {
        const { answer } = await voteOnCard(app, contact(i));
        if (!answer.ok) throw new Error(answer.message);
      }
    },
    /** Places a request for a contact. */
    placeRequest: async (index: number, text: string, as = LEA) =>
      (
        await app.call(
          as,
          'PUT',
          pathOf(requestsRoute, { contactId: contact(index) }),
          { join: null, author: null, text },
        )
      ).body as unknown as Sheet,
    readRequestSheet: async (index: number, as = LEA) =>
      (
        await app.call(
          as,
          'GET',
          pathOf(requestsRoute, { contactId: contact(index) }),
        )
      ).body as unknown as Sheet,
    /** Publishes again and again, five minutes apart, as the jobs do. */
    publishFor: async (turns: number, service = app.service) => {
      for (let turn = 0; turn < turns; turn += 1) {
        later(301);
        await publish(service);
      }
    },
    backlog: () =>
      app.db
        .selectFrom('outbox')
        .select(['kind', 'key', 'because', 'record_id'])
        .whereRef('sent_revision', '<', 'revision')
        .where('kind', '!=', 'roll_up')
        .execute(),
    votes: () =>
      readTied(app.seeded.voteTypeId, [
        'vote_key',
        'verdict',
        'reason',
        'contact_record_id',
        'starter_record_id',
      ]),
    requests: async () =>
      (
        await readTied(app.seeded.starterTypeId, [
          'creation_key',
          'request_brief',
          'people_waiting',
          'status',
        ])
      ).filter(({ properties }) => properties['creation_key']),
  };
};

export type FaultWorld = Awaited<ReturnType<typeof startFaultWorld>>;

/** One record for each of the first contacts, tied to contact and starter, and nothing waits. */
export const expectAllVotes = async (
  { votes, backlog, contact }: FaultWorld,
  count: number,
): Promise<void> => {
  const records = await votes();
  const contactIds = Array.from({ length: count }, (_, i) => contact(i));
  expect(
    records.map(({ properties }) => properties['contact_record_id']).sort(),
  ).toEqual([...contactIds].sort());
  for (const { contactIds: tied, starterIds, properties } of records) {
    expect(tied).toEqual([properties['contact_record_id']]);
    expect(starterIds).toEqual([properties['starter_record_id']]);
  }
  expect(await backlog()).toEqual([]);
};
