import {
  type SettingsOpened,
  settingsRoute,
  type SettingsValues,
  type UnsentOpened,
  unsentRoute,
} from '@starters/contracts';
import {
  goodFields,
  openEditor,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const open = async () =>
  (await app.call(NORA, 'GET', settingsRoute.path))
    .body as unknown as SettingsOpened;
const change = async (part: Partial<SettingsValues>) => {
  const { values, base } = await open();

  return (
    await app.call(NORA, 'PUT', settingsRoute.path, {
      base,
      values: { ...values, ...part },
    })
  ).body as unknown as SettingsOpened;
};
const unsent = async () =>
  (
    (await app.call(NORA, 'GET', unsentRoute.path))
      .body as unknown as UnsentOpened
  ).lines.map(({ kind }) => kind);
const readOptions = async () =>
  (
    (await app.crm(
      NORA,
      'GET',
      `/crm/properties/2026-09/${app.seeded.starterTypeId}/segments`,
    )) as unknown as { options: { value: string; label: string }[] }
  ).options;
const later = async (seconds: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
  await app.service.publish(app.emulator.accountId);
};
const options = { method: 'PATCH', path: /\/segments$/ };
const refuse = (status: number) => () =>
  Response.json(
    { status: 'error', category: 'ERROR', message: 'no' },
    { status },
  );
/** A segment that no starter names yet. */
const makeSegment = async () =>
  (
    (await app.crm(NORA, 'POST', '/crm/lists/2026-09', {
      name: 'Cheese makers',
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    })) as { list: { listId: string } }
  ).list.listId;

it.each<[string, object]>([
  ['refuses it', { respond: refuse(400) }],
  ['refuses the property because a scope is missing', { respond: refuse(403) }],
  ['is busy', { respond: refuse(429), times: 4 }],
  ['loses it', { respond: refuse(500), times: 4 }],
  ['applies it and does not answer', { afterApplying: true, times: 4 }],
])('keeps the settings and has them sent when HubSpot %s', async (_, rule) => {
  const { choices } = await open();
  const chosen = choices.segments[0]?.value ?? '';
  app.emulator.failNext({ ...options, ...rule });

  expect(await change({ offeredSegmentIds: [chosen] })).toMatchObject({
    ok: true,
    message: expect.stringContaining('keeps trying') as string,
    values: { offeredSegmentIds: [chosen] },
  });
  expect(await unsent()).toEqual(['segments']);
  for (let turn = 0; turn < 4; turn += 1) await later(121);

  expect((await readOptions())[0]?.value).toBe(chosen);
  expect(await unsent()).toEqual([]);
});

it('sends the last of two choices, though the first lands after it', async () => {
  const { choices } = await open();
  const [first = '', second = ''] = choices.segments.map(({ value }) => value);
  const { fetch } = app.emulator;
  let land = async () => {};
  app.emulator.fetch = async (request) => {
    if (request.method !== 'PATCH') return fetch(request);
    const kept = request.clone();
    land = async () => void (await fetch(kept));

    return new Response('', { status: 504 });
  };
  await change({ offeredSegmentIds: [first] });
  app.emulator.fetch = fetch;
  await change({ offeredSegmentIds: [second] });
  expect((await readOptions())[0]?.value).toBe(second);
  await land();
  expect((await readOptions())[0]?.value).toBe(first);
  for (let turn = 0; turn < 4; turn += 1) await later(121);

  expect((await readOptions())[0]?.value).toBe(second);
});

it('saves a starter for a segment nobody named yet, and says so when HubSpot does not take it', async () => {
  const segmentId = await makeSegment();
  await openEditor(app);
  const request = {
    draftKey: 'one-editor',
    fields: { ...goodFields, segmentIds: [segmentId] },
  };
  app.emulator.failNext({ ...options, respond: refuse(500), times: 4 });
  expect(await saveInEditor(app, request)).toMatchObject({
    ok: false,
    reason: 'hubspot_unavailable',
  });
  expect(await unsent()).toContain('segments');

  // HubSpot answers again: at once, whatever was paused.
  expect((await saveInEditor(app, request)).ok).toBe(true);
  expect(await readOptions()).toContainEqual(
    expect.objectContaining({ value: segmentId, label: 'Cheese makers' }),
  );
});
