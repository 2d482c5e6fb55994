import {
  Alert,
  ErrorState,
  LoadingButton,
  TableCell,
} from '@hubspot/ui-extensions';
import type { UnsentLine } from '@starters/contracts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { buildUnsent, openSettingsPage } from './open-settings-page.tsx';

const line: UnsentLine = {
  kind: 'vote',
  what: '29 votes',
  since: '2026-11-28T09:00:00.000Z',
  said: 'A required property is missing.',
  advice: 'Undo that.',
  nextTry: '2026-11-28T09:05:00.000Z',
};
const refused = {
  load: () => reply({ ok: false, reason: 'hubspot_refused', message: 'No.' }),
};
const waiting = { unsent: () => reply(buildUnsent({ lines: [line] })) };

type SettingsPage = Awaited<ReturnType<typeof openSettingsPage>>;

const cells = ({ renderer }: SettingsPage) =>
  renderer.findAll(TableCell).map(saidBy);
const tryAgain = async ({ renderer }: SettingsPage) => {
  renderer
    .find(LoadingButton, ({ text }) => text === 'Try again now')
    .trigger('onClick', undefined as never);
  await settle();
};

it('says that everything is in HubSpot', async () => {
  const { renderer } = await openSettingsPage();

  expect(saidBy(renderer.getRootNode())).toContain('Everything is in HubSpot.');
});

it('says what waits even when HubSpot refuses the settings', async () => {
  const page = await openSettingsPage({ ...refused, ...waiting });

  expect(page.renderer.findAll(ErrorState)).toHaveLength(1);
  expect(cells(page)).toEqual([
    '29 votes',
    expect.stringContaining('28 Nov 2026'),
    'A required property is missing.',
    expect.stringMatching(/^Undo that\..*Next try: /s),
  ]);
});

it('has it sent again, and shows what is left', async () => {
  const page = await openSettingsPage(waiting);
  await tryAgain(page);

  expect(cells(page)).toEqual([]);
  expect(page.alerts.map(({ message }) => message)).toEqual(['Sent again.']);
});

it('keeps the list and says so when trying again does not get through', async () => {
  const page = await openSettingsPage({
    ...waiting,
    retry: () => {
      throw new Error('network');
    },
  });
  await tryAgain(page);

  expect(cells(page)).toHaveLength(4);
  expect(page.renderer.find(Alert).props.title).toContain('Nothing is lost');
});
