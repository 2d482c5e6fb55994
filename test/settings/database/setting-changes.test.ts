import {
  type SettingsOpened,
  settingsRoute,
  type SettingsValues,
} from '@starters/contracts';
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

it('says so when nothing was changed, and writes nothing down', async () => {
  expect(await change({})).toMatchObject({
    ok: true,
    message: 'Nothing has changed: the settings are as they were.',
    changes: [],
  });
});

it('tells of long lists what came and what went', async () => {
  for (let index = 0; index < 30; index += 1) {
    await app.crm(NORA, 'POST', '/crm/lists/2026-09', {
      name: `Region ${String(index).padStart(2, '0')}`,
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    });
  }
  const ids = (await open()).choices.segments
    .filter(({ label }) => label.startsWith('Region'))
    .map(({ value }) => value);
  const first = await change({ offeredSegmentIds: ids });
  expect(first.changes[0]).toMatchObject({
    from: '–',
    to: expect.stringMatching(
      /^30 chosen\. Added: Region 00 .*Region 09 \(0 clients\), and 20 more\.$/,
    ) as string,
  });

  const { changes } = await change({ offeredSegmentIds: ids.slice(1) });
  expect(changes[0]).toMatchObject({
    from: '30 chosen',
    to: '29 chosen. Removed: Region 00 (0 clients).',
  });
});
