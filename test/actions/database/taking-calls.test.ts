import { createHmac } from 'node:crypto';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { addAccount } from '#test/helpers/add-account.ts';
import {
  type ActionWorld,
  lineGetter,
  SECRET,
  signV2,
  startActionWorld,
  VERDICT_PATH as path,
  VERDICT_URL as url,
} from './action-world.ts';

let world: ActionWorld;

beforeAll(async () => {
  world = await startActionWorld();
});
afterAll(() => world.app.close());

const getLine = lineGetter(() => world);

const signV3 = (body: string, secret = SECRET) => {
  const at = world.app.clock.now.getTime();

  return {
    'x-hubspot-request-timestamp': String(at),
    'x-hubspot-signature-v3': createHmac('sha256', secret)
      .update(`POST${url}${body}${at}`)
      .digest('base64'),
  };
};

describe('a call is taken', () => {
  const body = () =>
    JSON.stringify({
      callbackId: 'ap-9',
      origin: { portalId: ACCOUNT_ID },
      inputFields: { verdict_code: '', verdict: 'useful' },
    });

  it('with either of HubSpot’s signatures', async () => {
    expect((await world.post(path, body(), signV2(body()))).status).toBe(200);
    expect((await world.post(path, body(), signV3(body()))).status).toBe(200);
  });

  it.each([
    ['none', () => ({})],
    ['another secret’s', () => signV2(body(), 'another-client-key')],
    ['another body’s', () => signV2(`${body()} `)],
    [
      'version 1',
      () => ({ ...signV2(body()), 'x-hubspot-signature-version': 'v1' }),
    ],
    [
      'a right one of v2 beside a wrong one of v3',
      () => ({ ...signV2(body()), ...signV3(body(), 'another-client-key') }),
    ],
    [
      'one of an hour ago',
      () => {
        const headers = signV3(body());

        return { ...headers, 'x-hubspot-request-timestamp': '1' };
      },
    ],
  ])(
    'and not with this signature: %s; HubSpot does not try again',
    async (_, sign) => {
      const response = await world.post(path, body(), sign());

      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({
        ok: false,
        reason: 'unsigned',
      });
    },
  );

  it.each([
    ['no JSON', '{', 400],
    ['no callback', JSON.stringify({ origin: { portalId: ACCOUNT_ID } }), 400],
    ['no account', JSON.stringify({ callbackId: 'x', origin: {} }), 400],
    [
      'an unknown account',
      JSON.stringify({ callbackId: 'x', origin: { portalId: 404 } }),
      404,
    ],
  ])('and not when it has %s', async (_, sent, status) => {
    const response = await world.post(path, sent, signV2(sent));

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      ok: false,
      message: expect.any(String) as string,
    });
  });

  it('for the account that HubSpot names, whose ballots alone count', async () => {
    const other = 48_302_716;
    await addAccount(world.app, other);
    const { ballot, contactId } = await getLine();
    const sent = JSON.stringify({
      callbackId: 'ap-other',
      origin: { portalId: other },
      inputFields: { verdict_code: ballot, verdict: 'useful' },
    });
    const response = await world.post(path, sent, signV2(sent));

    expect(await response.json()).toMatchObject({
      outputFields: { outcome: 'not_possible' },
    });
    expect(
      await world.app.db
        .selectFrom('votes')
        .selectAll()
        .where('contact_id', '=', contactId)
        .execute(),
    ).toEqual([]);
  });

  it('while the database is away HubSpot is asked to try again', async () => {
    await world.app.db.destroy();
    const sent = body();
    const response = await world.post(path, sent, signV2(sent));

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
  });
});
