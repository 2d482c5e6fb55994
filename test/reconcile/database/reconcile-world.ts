import { NORA } from '#test/helpers/start-app.ts';
import { startFaultWorld } from '#test/faults/database/fault-world.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

/** A person in HubSpot's own screens who may do everything. */
const someone = NORA;

/** The service over the emulator, with people who change its records by hand. */
export const startReconcileWorld = async () => {
  const world = await startFaultWorld();
  const { app } = world;
  const { accountId } = app.emulator;
  const { voteTypeId, starterTypeId } = app.seeded;
  const objects = (type: string) => `/crm/objects/2026-09/${type}`;

  const countOutbox = async () =>
    (
      await app.db
        .selectFrom('outbox')
        .select('key')
        .whereRef('sent_revision', '<', 'revision')
        .execute()
    ).length;

  /** A minute later: the last turn is over. */
  const turn = async (service = app.service) => {
    world.later(61);
    await app.db
      .updateTable('leases')
      .set({ expires_at: new Date(0) })
      .execute();
    await service.reconcile(accountId);
  };

  /** Publishes until everything is in HubSpot; its limits may make some of it wait. */
  const settle = async () => {
    for (let turns = 0; turns < 6; turns += 1) {
      await world.publish();
      if ((await countOutbox()) === 0) return;
      world.later(31);
    }
  };

  return {
    ...world,
    accountId,
    turn,
    settle,
    /** Compares everything once, and sends what is due. */
    pass: async () => {
      world.later(601);
      for (let turns = 0; turns < 30; turns += 1) {
        await turn();
        const walked = await app.db
          .selectFrom('inbox_cursors')
          .select('kind')
          .where('record_id', '=', 0)
          .where('changed_at', '>', app.clock.now.getTime())
          .execute();
        if (walked.some(({ kind }) => kind === 'vote_records')) break;
      }
      await settle();
    },
    /** Votes of one person on as many clients, all in HubSpot. */
    voteOn: async (count: number, overrides = {}) => {
      for (let i = 0; i < count; i += 1) {
        const { answer } = await voteOnCard(app, world.contact(i), overrides);
        if (!answer.ok) throw new Error(answer.message);
      }
      await settle();
    },
    editVote: (id: string, properties: Record<string, string>) =>
      app.crm(someone, 'PATCH', `${objects(voteTypeId)}/${id}`, { properties }),
    deleteVote: (id: string) =>
      app.crm(someone, 'DELETE', `${objects(voteTypeId)}/${id}`),
    untieVote: (id: string, toType: string, toId: string) =>
      app.crm(
        someone,
        'DELETE',
        `${objects(voteTypeId)}/${id}/associations/${toType}/${toId}`,
      ),
    deleteContact: (id: string) =>
      app.crm(someone, 'DELETE', `${objects('contacts')}/${id}`),
    deleteStarter: (id: string) =>
      app.crm(someone, 'DELETE', `${objects(starterTypeId)}/${id}`),
    /** Gives the id of the record that is left. */
    merge: async (type: string, primary: string, other: string) => {
      const { id } = (await app.crm(someone, 'POST', `${objects(type)}/merge`, {
        primaryObjectId: primary,
        objectIdToMerge: other,
      })) as { id: string };

      return id;
    },
    countOutbox,
  };
};

/** A world of records that people change by hand. */
export type ReconcileWorld = Awaited<ReturnType<typeof startReconcileWorld>>;
