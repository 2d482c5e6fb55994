import {
  Alert,
  Button,
  ErrorState,
  Form,
  LoadingSpinner,
  NumberInput,
  Select,
} from '@hubspot/ui-extensions';
import type { SettingsOpened } from '@starters/contracts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { buildSettings, openSettingsPage } from './open-settings-page.tsx';

const manySegments = Array.from({ length: 41 }, (_, index) => ({
  value: String(index),
  label: `Segment ${index}`,
}));
const alerts = (page: Awaited<ReturnType<typeof openSettingsPage>>) =>
  page.renderer.findAll(Alert).map(({ props }) => props.title);
const save = async (page: Awaited<ReturnType<typeof openSettingsPage>>) => {
  page.renderer.find(Form).trigger('onSubmit', undefined as never);
  await settle();
};

it('advises against more than forty segments, chosen or all', async () => {
  const sentence =
    '41 segments are offered. More than forty are hard to choose from.';
  const withSegments = (offeredSegmentIds: string[]) =>
    openSettingsPage({
      load: () =>
        reply(
          buildSettings({
            values: { offeredSegmentIds },
            choices: { segments: manySegments },
          }),
        ),
    });

  expect(alerts(await withSegments([]))).toContain(sentence);
  expect(
    alerts(await withSegments(manySegments.map(({ value }) => value))),
  ).toContain(sentence);
  expect(alerts(await withSegments(['3']))).toEqual([]);
});

it('says who can write when nobody is marketing any more', async () => {
  const page = await openSettingsPage({
    load: () =>
      reply(
        buildSettings({
          values: { marketingUserIds: [], marketingTeamIds: [] },
        }),
      ),
  });

  expect(alerts(page)).toEqual([
    'Nobody is in marketing: only super admins can write and answer.',
  ]);
});

it('shows what holds again once it was saved, though a field was emptied', async () => {
  const page = await openSettingsPage({
    save: () => reply(buildSettings({ message: 'Nothing has changed.' })),
  });
  const days = () =>
    page.renderer.find(NumberInput, ({ props }) => props.name === 'answerDays');
  const before = days().props.value;
  days().trigger('onChange', 9 as never);
  await settle();
  expect(days().props.value).toBe(9);

  await save(page);
  expect(days().props.value).toBe(before);
  expect(page.alerts.map(({ message }) => message)).toEqual([
    'Nothing has changed.',
  ]);
});

it('keeps what was chosen when it was refused', async () => {
  const page = await openSettingsPage({
    save: () => reply({ ok: false, reason: 'failed', message: 'No.' }),
  });
  const days = () =>
    page.renderer.find(NumberInput, ({ props }) => props.name === 'answerDays');
  days().trigger('onChange', 9 as never);
  await save(page);

  expect(alerts(page)).toEqual(['No.']);
  expect(days().props.value).toBe(9);
});

it('shows that it works while it tries again', async () => {
  let answer: () => Response | Promise<Response> = () => {
    throw new Error('network');
  };
  const page = await openSettingsPage({ load: () => answer() });
  expect(page.renderer.findAll(ErrorState)).toHaveLength(1);

  answer = () => new Promise<Response>(() => {});
  page.renderer
    .find(Button, ({ text }) => text === 'Try again')
    .trigger('onClick', undefined as never);
  await settle();
  expect(page.renderer.findAll(ErrorState)).toHaveLength(0);
  expect(page.renderer.find(LoadingSpinner).props.label).toBe(
    'Reading the settings…',
  );
});

it('reads what another admin saved, and shows that it works', async () => {
  let opened: Partial<SettingsOpened> = {};
  const page = await openSettingsPage({
    load: () => reply(buildSettings(opened as never)),
    save: () =>
      reply({ ok: false, reason: 'settings_changed', message: 'Changed.' }),
  });
  await save(page);
  opened = { values: { answerDays: 7 } as never };
  page.renderer
    .find(Button, ({ text }) => text === 'Reload the settings')
    .trigger('onClick', undefined as never);
  await settle();

  expect(alerts(page)).toEqual([]);
  expect(
    page.renderer.find(NumberInput, ({ props }) => props.name === 'answerDays')
      .props.value,
  ).toBe(7);
});

it('says what a share of clients without starters costs, before it is saved, and sends a number', async () => {
  const sent: unknown[] = [];
  const page = await openSettingsPage({
    load: () => reply(buildSettings({ values: { readsOutcomes: true } })),
    save: (body) => {
      sent.push(body);

      return reply(buildSettings({ values: { readsOutcomes: true } }));
    },
  });
  const share = () =>
    page.renderer.find(Select, ({ props }) => props.name === 'holdOutPercent');
  const said = () => saidBy(page.renderer.find(Form));
  expect(share().props.value).toBe(0);
  expect(said()).toContain('What 0 of 100 costs');

  share().trigger('onChange', 10 as never);
  await settle();
  expect(said()).toContain('What 10 of 100 costs');
  expect(said()).not.toContain('What 0 of 100 costs');
  await save(page);
  expect(sent).toMatchObject([{ values: { holdOutPercent: 10 } }]);
});

it('offers no such share while nothing that follows is read', async () => {
  const page = await openSettingsPage({
    load: () => reply(buildSettings({ values: { readsOutcomes: false } })),
  });

  expect(
    page.renderer.findAll(Select).map(({ props }) => props.name),
  ).not.toContain('holdOutPercent');
});
