import {
  type SettingsOpened,
  settingsRoute,
  type SettingsValues,
} from '@starters/contracts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

const SOFIA = 51_012;

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

it('names people who have left, as those who changed something and as those who were chosen', async () => {
  await change({ marketingUserIds: [INES, SOFIA] });
  await app.db.updateTable('setting_changes').set({ user_id: SOFIA }).execute();
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${SOFIA}`);

  const { choices, changes } = await open();
  const left = 'Sofia Lindqvist (has left)';
  expect(choices.people).toContainEqual({ value: String(SOFIA), label: left });
  expect(changes[0]).toMatchObject({
    who: left,
    to: expect.stringContaining(left) as string,
  });

  const after = await change({ marketingUserIds: [INES] });
  expect(after.choices.people.map(({ label }) => label)).not.toContain(left);
  expect(after.changes[0]).toMatchObject({
    from: expect.stringContaining(left) as string,
    to: 'Ines Moreau',
  });
});
