import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const query = `?language=en&userId=${NORA}&portalId=${ACCOUNT_ID}&userEmail=a%40b.example&appId=1`;
const path = '/v1/settings';

/** A call that HubSpot signed for this address, as a proxy passes it on. */
const passOn = async (
  change: (request: Request) => {
    url?: string;
    headers?: Record<string, string>;
  },
  signedFor = path,
) => {
  const signed = signedRequest(
    'GET',
    signedFor + query,
    '',
    app.clock.now.getTime(),
  );
  const { url = signed.url, headers = {} } = change(signed);
  const response = await app.service.app.fetch(
    new Request(url, {
      headers: { ...Object.fromEntries(signed.headers), ...headers },
    }),
  );

  return {
    status: response.status,
    body: (await response.json()) as {
      ok: boolean;
      reason?: string;
      message?: string;
    },
  };
};

it.each<
  [
    string,
    (request: Request) => { url?: string; headers?: Record<string, string> },
  ]
>([
  ['as it came', () => ({})],
  [
    'under another host name, as proxies call what is behind them',
    ({ url }) => ({
      url: url.replace(/^https:\/\/[^/]+/, 'http://service:3000'),
      headers: {
        host: 'service:3000',
        'x-forwarded-host': 'somewhere.else.example',
        'x-forwarded-proto': 'http',
      },
    }),
  ],
  [
    'with a port that HubSpot did not call',
    ({ url }) => ({
      url: url.replace(/^https:\/\/([^/]+)/, 'https://$1:8443'),
      headers: { 'x-forwarded-port': '8443' },
    }),
  ],
])('takes a call that a proxy passed on %s', async (_, change) => {
  const { status } = await passOn(change);

  expect(status).toBe(200);
});

it.each<[string, (request: Request) => { url: string }]>([
  [
    'whose path it put a folder before',
    ({ url }) => ({ url: url.replace('/v1/', '/app/v1/') }),
  ],
  [
    'whose path it wrote in capitals',
    ({ url }) => ({ url: url.replace('/v1/', '/V1/') }),
  ],
  [
    'whose path has a slash more',
    ({ url }) => ({ url: url.replace('/v1/', '/v1//') }),
  ],
  [
    'whose path it ended with a slash',
    ({ url }) => ({ url: url.replace('?', '/?') }),
  ],
  [
    'whose parameters it put in another order',
    ({ url }) => {
      const sorted = new URL(url);
      sorted.searchParams.sort();

      return { url: sorted.href };
    },
  ],
  [
    'whose parameters are in other letters',
    ({ url }) => ({ url: url.replace('userId=', 'userid=') }),
  ],
])('refuses a call %s, in a sentence', async (_, change) => {
  const { status, body } = await passOn(change);

  expect([401, 404]).toContain(status);
  expect(body).toMatchObject({
    ok: false,
    message: expect.stringMatching(/.+\.$/) as string,
  });
});
