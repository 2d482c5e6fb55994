import { readSegments } from '#src/editing/read-segments.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';

const catalog = { segmentNames: { '17': 'Hospitality' } };
const known = [{ id: '17', name: 'Hospitality', size: null }];

const read = (segments: () => Promise<SegmentDirectory>) =>
  readSegments({ segments }, 1, catalog);

it('gives all segments while HubSpot answers', async () => {
  const all = [
    { id: '17', name: 'Hospitality', size: 3 },
    { id: '18', name: 'Retail', size: 4 },
  ];

  expect(
    await read(async () => ({ list: async () => all, sample: async () => [] })),
  ).toMatchObject({ segments: all, areAll: true });
});

it('gives those that starters are for, and says so, where HubSpot refuses', async () => {
  const refused = new HubSpotError('unauthorized', 'No.');
  const answer = await read(() => Promise.reject(refused));

  expect(answer).toMatchObject({ segments: known, areAll: false });
  expect(await answer.sample(['17'], 10)).toEqual([]);
});

it('gives those that starters are for, and says so, where HubSpot is silent', async () => {
  jest.useFakeTimers();
  const reading = read(() => new Promise(() => {}));
  await jest.advanceTimersByTimeAsync(2_000);
  jest.useRealTimers();

  expect(await reading).toMatchObject({ segments: known, areAll: false });
});
