import { ENTERPRISE_SCOPES } from '#src/installations/scopes.ts';
import {
  FIRST,
  type OAuthWorld,
  SMALL,
  startOAuthWorld,
} from './oauth-world.ts';

let world: OAuthWorld;

beforeEach(async () => {
  world = await startOAuthWorld();
});
afterEach(() => world.close());

const accountIds = async () =>
  (await world.db.selectFrom('accounts').select('account_id').execute()).map(
    ({ account_id }) => account_id,
  );

describe('refuses, says what to do, and keeps nothing', () => {
  const say = async (response: Response) => ({
    status: response.status,
    text: await response.text(),
  });
  const expectNothing = async () => {
    expect(await accountIds()).toEqual([]);
    expect(await world.installations.listConnected()).toEqual([]);
  };

  it('a callback that nobody began', async () => {
    const ended = await say(
      await world.browser().open('/oauth/callback?code=abc'),
    );

    expect(ended).toMatchObject({
      status: 400,
      text: expect.stringMatching(/not started here.*Start again/s) as string,
    });
    await expectNothing();
  });

  it('a state of another browser, which stays good for the one that began', async () => {
    const browser = world.browser();
    const back = await browser.decide(FIRST);
    const stranger = world.browser();
    await stranger.open('/oauth/install');

    for (const each of [world.browser(), stranger]) {
      expect((await say(await each.open(back))).text).toContain(
        'another browser',
      );
    }
    await expectNothing();
    expect((await browser.open(back)).status).toBe(200);
  });

  it('a state that was made up', async () => {
    const browser = world.browser();
    const back = new URL(await browser.decide(FIRST));
    back.searchParams.set('state', 'AAAAAAAAAAAAAAAAAAAAAA');

    expect((await browser.open(back.href)).status).toBe(400);
    await expectNothing();
  });

  it('a state that was used, though the code were another', async () => {
    const browser = world.browser();
    const back = new URL(await browser.decide(FIRST, 'cancel'));
    await browser.open(back.href);
    back.searchParams.set('code', 'another');
    back.searchParams.delete('error');

    expect((await say(await browser.open(back.href))).text).toContain(
      'has already finished',
    );
    await expectNothing();
  });

  it('a state of more than ten minutes ago', async () => {
    const browser = world.browser();
    const back = await browser.decide(FIRST);
    world.clock.now += 601_000;

    expect((await say(await browser.open(back))).text).toContain(
      'more than ten minutes ago',
    );
    await expectNothing();
  });

  it('consent that was denied', async () => {
    const browser = world.browser();
    const ended = await say(
      await browser.open(await browser.decide(FIRST, 'cancel')),
    );

    expect(ended.text).toContain('You did not allow the app access');
    await expectNothing();
  });

  it('a code that was used, with a state of its own', async () => {
    const first = world.browser();
    const used = new URL(await first.decide(FIRST));
    await first.open(used.href);
    await world.db.deleteFrom('installations').execute();
    await world.db.deleteFrom('accounts').execute();
    const second = world.browser();
    const back = new URL(await second.decide(FIRST));
    back.searchParams.set('code', used.searchParams.get('code') ?? '');

    expect((await say(await second.open(back.href))).text).toContain(
      'no longer accepts this installation',
    );
    await expectNothing();
  });

  it('a code that was given to somebody else', async () => {
    const thief = world.browser();
    const stolen = new URL(await thief.decide(FIRST)).searchParams.get('code');
    const browser = world.browser();
    const back = new URL(await browser.decide(FIRST));
    // The code of another browser has another verifier.
    back.searchParams.set('code', stolen ?? '');

    expect((await say(await browser.open(back.href))).text).toContain(
      'no longer accepts this installation',
    );
    await expectNothing();
  });

  it('a code that is too old', async () => {
    const browser = world.browser();
    const back = await browser.decide(FIRST);
    world.clock.now += 61_000;

    expect((await browser.open(back)).status).toBe(400);
    await expectNothing();
  });

  it('an account without an Enterprise hub, in plain words', async () => {
    const { status, text } = await world.browser().install(SMALL);

    expect(status).toBe(400);
    expect(text).toContain('only an Enterprise hub has');
    for (const scope of ENTERPRISE_SCOPES) expect(text).toContain(scope);
    await expectNothing();
  });

  it.each(['crm.lists.read', 'settings.users.read'])(
    'a required scope that HubSpot did not grant: %s',
    async (scope) => {
      world.hubspot.app.requiredScopes =
        world.hubspot.app.requiredScopes.filter((each) => each !== scope);
      const browser = world.browser();
      const begun = await browser.open('/oauth/install');
      const screen = new URL(begun.headers.get('location') ?? '');
      const scopes = screen.searchParams.get('scope')?.split(' ') ?? [];
      screen.searchParams.set(
        'scope',
        scopes.filter((each) => each !== scope).join(' '),
      );
      const decided = await browser.open(screen.href, {
        method: 'POST',
        body: new URLSearchParams({
          account: String(FIRST),
          decision: 'connect',
        }),
      });
      const { text } = await say(
        await browser.open(decided.headers.get('location') ?? ''),
      );

      expect(text).toMatch(
        new RegExp(
          `<code>${scope.replaceAll('.', '\\.')}</code></dt>\\s*<dd>to `,
        ),
      );
      expect(text).toContain('Ask a super admin to start again');
      await expectNothing();
    },
  );

  it('HubSpot not answering', async () => {
    world.hubspot.failTokenCalls(
      1,
      () => new Response('<html>502</html>', { status: 502 }),
    );
    const { status, text } = await world.browser().install(FIRST);

    expect(status).toBe(503);
    expect(text).toContain('Start again in a minute');
    await expectNothing();
  });

  it('a client secret that is not the app’s', async () => {
    world.hubspot.app.clientSecrets = ['another-one'];
    const { text } = await world.browser().install(FIRST);

    expect(text).toContain('HUBSPOT_CLIENT_SECRET');
    await expectNothing();
  });

  it('says it in French', async () => {
    const ended = await world
      .browser()
      .open('/oauth/callback?code=abc&language=fr');

    expect(await ended.text()).toContain('Recommencez');
  });

  it('goes on in the language in which it was begun', async () => {
    const browser = world.browser();
    await browser.open('/oauth/install?language=fr');
    const ended = await browser.open('/oauth/callback?code=abc');

    expect(await ended.text()).toContain('Recommencez');
  });
});

it('lets what strangers begin pile up for ten minutes at most, though nobody ends it', async () => {
  const kept = async () =>
    (await world.db.selectFrom('links').selectAll().execute()).length;
  for (let turn = 0; turn < 3; turn += 1) {
    await world.browser().open('/oauth/install');
  }
  expect(await kept()).toBe(3);
  await world.db
    .updateTable('links')
    .set({ expires_at: new Date(0) })
    .execute();
  await world.browser().open('/oauth/install');

  expect(await kept()).toBe(1);
});

it.each([
  'state=%00&code=%00',
  'state=constructor&code=__proto__',
  `state=${'x'.repeat(8_000)}&code=${'y'.repeat(8_000)}`,
  'state=a&state=b&code=%F0%9F%98%80',
  'error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E',
  'language=%3Cscript%3E&state=%ED%A0%80',
])(
  'answers any callback with a page that says what to do: %s',
  async (query) => {
    const browser = world.browser();
    for (const cookie of ['', 'install', '%', '\u0000', 'x'.repeat(4_000)]) {
      const state = new URLSearchParams(query).get('state') ?? '';
      const name = state.slice(0, 8).replaceAll(/[^\w-]/g, '');
      browser.cookies.set(`install-${name}`, {
        value: encodeURIComponent(cookie),
        until: Infinity,
      });
      const response = await browser.open(`/oauth/callback?${query}`);
      const text = await response.text();

      expect(response.status).toBe(400);
      expect(text).toContain('/oauth/install');
      expect(text).not.toContain('<script>');
    }
  },
);
