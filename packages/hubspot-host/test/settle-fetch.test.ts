import { settleFetch } from '#host/rules/settle-fetch.ts';
import { createHsFetch } from '#host/server/hs-fetch.ts';

/** What an extension meets when its service answers so. */
const ask = async (
  rejects: boolean,
  answer: () => Response | Promise<never>,
) => {
  const hsFetch = createHsFetch({
    accountId: 1,
    appId: 2,
    clientSecret: 'proxy-key-of-a-test',
    permittedUrls: ['https://api.example.com'],
    resolve: (url) => url,
    rejectsRefusals: () => rejects,
    fetch: (async () => answer()) as unknown as typeof fetch,
  });

  return settleFetch(
    await hsFetch(
      {
        url: 'https://api.example.com/v1/vote',
        method: 'GET',
        headers: {},
        body: null,
        timeout: null,
      },
      { userId: 3, email: 'lea@ateliernord.example' },
    ),
  );
};
const refusing = () => Response.json({ ok: false, why: 'no' }, { status: 401 });

it('resolves with the wrapped answer, as documented', async () => {
  const response = await ask(false, refusing);

  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({
    responseBody: '{"ok":false,"why":"no"}',
    context: { appServerStatusCode: ['401'] },
  });
});

it('rejects with the answer on the error, where an account does so', async () => {
  const error: unknown = await ask(true, refusing).catch((each) => each);

  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    message: 'Error returned from Request Uri',
    responseBody: { ok: false, why: 'no' },
    context: { appServerStatusCode: ['401'] },
  });
});

it('rejects with text that is no JSON as it is', async () => {
  await expect(
    ask(true, () => new Response('<html>', { status: 404 })),
  ).rejects.toMatchObject({ responseBody: '<html>' });
});

it('rejects without an answer when there was none', async () => {
  const error: unknown = await ask(true, () =>
    Promise.reject(new TypeError('fetch failed')),
  ).catch((each) => each);

  expect(error).toMatchObject({ status: 502, category: 'BAD_GATEWAY' });
  expect(error).not.toHaveProperty('responseBody');
});

it.each([true, false])('resolves for 2xx (rejecting: %s)', async (rejects) => {
  const response = await ask(rejects, () => Response.json({ ok: true }));

  expect(await response.json()).toEqual({ ok: true });
});
