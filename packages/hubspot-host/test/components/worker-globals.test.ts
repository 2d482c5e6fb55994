import { createWorkerGlobals } from '#host/screen/extension/worker-globals.ts';

const unasked = (): never => {
  throw new Error('Nobody asks the page.');
};
const start = () =>
  createWorkerGlobals(
    new Proxy({}, { get: () => unasked }) as never,
    { write: unasked },
    {
      bundleUrl: '/extensions/Card.js',
      context: { location: 'crm.record.tab' },
      pageLocation: { path: '/', params: {} },
    },
  );
const draw = () => null;

it('takes one extension of a bundle, and says so at the second', () => {
  const { globals, callback } = start();
  expect(callback()).toBeNull();
  globals.extend_V2(draw as never);

  expect(() => globals.extend_V2((() => null) as never)).toThrow(
    'hubspot.extend may be called once.',
  );
  expect(callback()).toBe(draw);
});

it.each([undefined, null, 'card', {}, 7])(
  'takes no %p for an extension',
  (given) => {
    const { globals, callback } = start();

    expect(() => globals.extend_V2(given as never)).toThrow(
      'hubspot.extend needs a function that draws.',
    );
    expect(callback()).toBeNull();
  },
);

it('says that there is no fetchHubSpotApi', async () => {
  const { fetchHubSpotApi } = start().globals.hsWorkerAPI;

  await expect(fetchHubSpotApi({} as never)).rejects.toThrow(
    'This stand-in has no fetchHubSpotApi.',
  );
});
