import {
  type CardReady,
  type SettingsOpened,
  settingsRoute,
} from '@starters/contracts';
import { createAccountStore } from '#src/store/account-store.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const open = async (as = NORA, language = 'en') =>
  (await app.call(as, 'GET', settingsRoute.path, undefined, { language }))
    .body as unknown as SettingsOpened;
const killToken = () => {
  app.emulator.faults.tokenExpiresAt = 0;
};
const daysLater = (days: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + days * 86_400_000);
};

it('lets an admin who was one lately in while the token is dead, and no one else', async () => {
  await open();
  await open(LEA);
  killToken();

  expect(await open()).toMatchObject({
    ok: true,
    unlisted: expect.stringMatching(
      /access token.*all other settings can be changed/,
    ) as string,
  });
  expect(await open(NORA, 'fr')).toMatchObject({
    unlisted: expect.stringContaining('jeton d’accès') as string,
  });
  expect(await open(LEA)).toMatchObject({ ok: false, reason: 'not_admin' });
  // Somebody HubSpot never told of is asked about, and HubSpot does not answer.
  expect(await open(51_003)).toMatchObject({
    ok: false,
    reason: 'hubspot_token_refused',
  });
});

it('changes settings while the token is dead, and calls nothing gone', async () => {
  const { choices, values } = await open();
  const segment = choices.segments[0]?.value ?? '';
  await app.call(NORA, 'PUT', settingsRoute.path, {
    base: (await open()).base,
    values: {
      ...values,
      audienceSegmentId: segment,
      marketingTeamIds: ['302'],
    },
  });
  killToken();
  const opened = await open();
  expect(JSON.stringify(opened.choices)).not.toContain('no longer');
  expect(opened.choices.teams).toEqual([{ value: '302', label: '#302' }]);

  const { body } = await app.call(NORA, 'PUT', settingsRoute.path, {
    base: opened.base,
    values: { ...opened.values, answerDays: 7 },
  });
  expect(body).toMatchObject({ ok: true, values: { answerDays: 7 } });
});

it('keeps marketing by team in while HubSpot is down', async () => {
  await createAccountStore(app.db).update(app.emulator.accountId, {
    marketingUserIds: [],
    marketingTeamIds: ['302'],
  });
  const review = async () =>
    (await app.call(INES, 'GET', '/v1/review')).body['ok'];
  expect(await review()).toBe(true);
  app.emulator.faults.down = true;

  expect(await review()).toBe(true);
});

it('forgets an admin after thirty days, and at once when HubSpot says otherwise', async () => {
  await open();
  killToken();
  daysLater(31);
  expect(await open()).toMatchObject({ reason: 'hubspot_token_refused' });
});

describe('a warm card', () => {
  const notice = async (language = 'en') => {
    // Older than a catalog may be without a look at HubSpot.
    app.clock.now = new Date(app.clock.now.getTime() + 120_000);
    const contact = app.seeded.contactIds[0] ?? '';
    const { body } = await app.call(
      LEA,
      'GET',
      `/v1/contacts/${contact}/starters`,
      undefined,
      { language },
    );

    return (body as unknown as CardReady).notice;
  };

  beforeEach(async () => {
    await readCard(app, app.seeded.contactIds[0] ?? '');
  });

  it.each<[string, () => void, RegExp]>([
    ['the token is dead', killToken, /no longer accepts .* access token/],
    [
      'a scope is missing',
      () => {
        app.emulator.scopes.granted = new Set(['crm.lists.read']);
      },
      /does not allow the app what this needs: crm\./,
    ],
    [
      'the objects were deleted',
      () =>
        app.emulator.failNext({
          path: /batch\/read$/,
          respond: () => new Response('{}', { status: 404 }),
          times: 9,
        }),
      /custom objects .* are missing/,
    ],
  ])('says what is true when %s', async (_, fail, said) => {
    fail();
    const sentence = await notice();

    expect(sentence).toMatch(said);
    expect(sentence).toMatch(/last known starters[.;].*[Yy]our votes count/);
  });

  it('says so in French', async () => {
    killToken();

    expect(await notice('fr')).toMatch(
      /jeton d’accès.*dernières amorces connues/,
    );
  });

  it('says nothing any more once HubSpot answers', async () => {
    killToken();
    await notice();
    app.emulator.faults.tokenExpiresAt = null;

    expect(await notice()).toBeNull();
  });
});
