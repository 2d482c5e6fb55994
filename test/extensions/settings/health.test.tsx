import { Alert, Button, TableRow } from '@hubspot/ui-extensions';
import type { HealthLine } from '@starters/contracts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { buildHealth, openSettingsPage } from './open-settings-page.tsx';

const line = (key: string, state: HealthLine['state']): HealthLine => ({
  key,
  what: `What of ${key}`,
  state,
  says: `Found of ${key}.`,
});
const alertsOf = ({ renderer }: Awaited<ReturnType<typeof openSettingsPage>>) =>
  renderer.findAll(Alert).map(({ props }) => props.title);

it('shows each item with its state in words, and how many need somebody', async () => {
  const page = await openSettingsPage({
    health: () =>
      reply(
        buildHealth([
          line('one', 'ok'),
          line('two', 'todo'),
          line('three', 'unchecked'),
        ]),
      ),
  });

  expect(alertsOf(page)).toEqual(['One thing needs you.']);
  expect(page.renderer.findAll(TableRow).slice(1, 4).map(saidBy)).toEqual([
    'What of one\nOK\nFound of one.',
    'What of two\nTo do\nFound of two.',
    'What of three\nNot checked\nFound of three.',
  ]);
});

it('says what is wrong while the settings cannot be read, and looks again', async () => {
  let isWell = false;
  const page = await openSettingsPage({
    load: () => reply({ ok: false, reason: 'hubspot_refused', message: 'No.' }),
    health: () => reply(buildHealth([line('token', isWell ? 'ok' : 'todo')])),
  });
  expect(alertsOf(page)).toEqual(['One thing needs you.']);

  isWell = true;
  page.renderer
    .find(Button, ({ text }) => text === 'Look again')
    .trigger('onClick', undefined as never);
  await settle();
  expect(alertsOf(page)).toEqual([]);
  expect(saidBy(page.renderer.getRootNode())).toContain(
    'Everything is as it should be.',
  );
});

it('offers to try again where no answer comes', async () => {
  let fails = true;
  const page = await openSettingsPage({
    health: () => {
      if (fails) throw new Error('network');

      return reply(buildHealth());
    },
  });
  expect(alertsOf(page)).toHaveLength(1);

  fails = false;
  page.renderer
    .find(Button, ({ text }) => text === 'Try again')
    .trigger('onClick', undefined as never);
  await settle();
  expect(alertsOf(page)).toEqual([]);
});
