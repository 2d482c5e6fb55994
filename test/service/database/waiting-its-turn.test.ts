import { type UnsentOpened, unsentRoute } from '@starters/contracts';
import { createPauseStore } from '#src/store/pause-store.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  readCard,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const publish = () => app.service.publish(app.emulator.accountId);
const later = (seconds: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
};
const pauses = () => createPauseStore(app.db).list(app.emulator.accountId);
const contact = () => app.seeded.contactIds[0] ?? '';
const unsent = async (language = 'en') =>
  (
    (await app.call(NORA, 'GET', unsentRoute.path, undefined, { language }))
      .body as unknown as UnsentOpened
  ).lines;
const refuse =
  (status: number, message = 'no') =>
  () =>
    Response.json({ status: 'error', category: 'ERROR', message }, { status });

describe('what is due next', () => {
  it('is due when the pause of its kind is over', async () => {
    await voteOnCard(app, contact());
    app.emulator.failNext({
      method: 'POST',
      path: /batch\/upsert$/,
      respond: refuse(403),
    });
    const { nextDue } = await publish();
    const [pause] = await pauses();

    expect(pause).toMatchObject({ kind: 'vote', of: 'shape' });
    expect(nextDue).toEqual(pause?.until);
  });

  it('is due at once of another kind, and when an account is paused, with it', async () => {
    await voteOnCard(app, contact());
    app.emulator.failNext({
      method: 'POST',
      path: /batch\/upsert$/,
      respond: refuse(401),
    });
    const { nextDue } = await publish();
    const [pause] = await pauses();
    expect(pause).toMatchObject({ kind: 'all', of: 'account' });
    expect(nextDue).toEqual(pause?.until);

    // Paused, HubSpot is not asked.
    const calls = app.emulator.calls.length;
    await publish();
    expect(app.emulator.calls).toHaveLength(calls);
  });
});

describe('a turn that fails before anything is sent', () => {
  const startCold = async () => {
    await voteOnCard(app, contact());
    // A process that knows nothing yet: no catalog, neither in memory nor kept.
    await app.db.deleteFrom('catalogs').execute();

    return app.replica();
  };

  it.each([
    ['the token is dead', 401, 'account'],
    ['HubSpot is down', 502, 'moment'],
    ['a scope is missing', 403, 'shape'],
  ])('pauses the account, longer each time: %s', async (_, status, of) => {
    const cold = await startCold();
    app.emulator.failNext({
      method: 'GET',
      path: /^\/crm\//,
      respond: refuse(status),
      times: 1_000,
    });
    const first = await cold.publish(app.emulator.accountId);
    const [pause] = await pauses();
    expect(pause).toMatchObject({ kind: 'all', of, refusals: 1 });
    expect(first).toEqual({ isDone: true, nextDue: pause?.until });

    const calls = app.emulator.calls.length;
    await cold.publish(app.emulator.accountId);
    expect(app.emulator.calls).toHaveLength(calls);

    later(301);
    await cold.publish(app.emulator.accountId);
    expect(await pauses()).toMatchObject([{ refusals: 2 }]);
  });

  it('sends all of it once HubSpot lets it, and ends the pause', async () => {
    const cold = await startCold();
    app.emulator.failNext({
      method: 'GET',
      path: /^\/crm\//,
      respond: refuse(401),
      times: 1,
    });
    await cold.publish(app.emulator.accountId);
    later(301);
    await cold.publish(app.emulator.accountId);

    expect(await readVoteRecords(app)).toHaveLength(1);
    expect(await pauses()).toEqual([]);
  });
});

describe('when few of the calls of the day are left', () => {
  it('lets background work wait, cards go on, and the settings page say so', async () => {
    await voteOnCard(app, contact());
    app.emulator.faults.dailyLimit = 30;
    // Another app uses up the day.
    for (let left = 30; left > 3;) {
      const { headers } = await app.emulator.fetch(
        new Request(`${app.emulatorUrl}/crm/objects/2026-09/contacts/1`, {
          headers: { authorization: 'Bearer test-access-token' },
        }),
      );
      left = Number(headers.get('x-hubspot-ratelimit-daily-remaining'));
    }
    await readCard(app, app.seeded.contactIds[1] ?? '');
    await publish();

    expect(await readVoteRecords(app)).toEqual([]);
    expect(await pauses()).toMatchObject([{ kind: 'all', of: 'budget' }]);
    const [line] = await unsent();
    expect(line).toMatchObject({
      said: null,
      advice: expect.stringMatching(/of the 30 calls .* are left/) as string,
    });
    expect((await unsent('fr'))[0]?.advice).toContain('des 30 appels');

    // Another day.
    app.emulator.faults.dailyLimit = null;
    later(3_600);
    await readCard(app, app.seeded.contactIds[5] ?? '');
    await publish();
    expect(await readVoteRecords(app)).toHaveLength(1);
  });
});

describe('when an admin changes the objects', () => {
  const property = () =>
    `/crm/properties/2026-09/${app.seeded.voteTypeId}/verdict`;

  it('tries again what was refused, at the next sweep', async () => {
    await app.service.sweep(app.emulator.accountId);
    await voteOnCard(app, contact());
    await readCard(app, contact());
    app.emulator.failNext({
      method: 'POST',
      path: /batch\/upsert$/,
      respond: refuse(400, 'verdict is not an option'),
      times: 1,
    });
    await publish();
    const retryAt = async () =>
      (
        await app.db
          .selectFrom('outbox')
          .select('retry_at')
          .where('kind', '=', 'vote')
          .executeTakeFirstOrThrow()
      ).retry_at;
    expect((await retryAt())?.getTime()).toBeGreaterThan(
      app.clock.now.getTime(),
    );
    // Nothing changed: it waits.
    await app.service.sweep(app.emulator.accountId);
    expect((await retryAt())?.getTime()).toBeGreaterThan(
      app.clock.now.getTime(),
    );

    const { options } = (await app.crm(NORA, 'GET', property())) as unknown as {
      options: object[];
    };
    await app.crm(NORA, 'PATCH', property(), {
      options: [
        ...options,
        { value: 'later', label: 'Later', displayOrder: 9, hidden: false },
      ],
    });
    await app.service.sweep(app.emulator.accountId);
    await publish();
    expect(await readVoteRecords(app)).toHaveLength(1);
  });

  it('reads the objects once, and then only while something is refused', async () => {
    const readings = () =>
      app.emulator.calls.filter(({ path }) =>
        path.startsWith('/crm-object-schemas/2026-09/schemas/'),
      ).length;
    for (let sweep = 0; sweep < 3; sweep += 1) {
      await app.service.sweep(app.emulator.accountId);
    }

    expect(readings()).toBe(2);
  });
});
