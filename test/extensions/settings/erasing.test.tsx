import {
  Alert,
  Button,
  Input,
  LoadingButton,
  Select,
} from '@hubspot/ui-extensions';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { buildErasing, openSettingsPage } from './open-settings-page.tsx';

type Options = Parameters<typeof openSettingsPage>[0];

const openErasing = async (options: Options = {}) => {
  const sent: unknown[] = [];
  const { renderer } = await openSettingsPage({
    erase: (request) => {
      sent.push(request);

      return reply({ ok: true, message: 'Erased.', isGone: false });
    },
    ...options,
  });
  const type = (label: string, value: string) =>
    renderer
      .find(Input, ({ props }) => props.label === label)
      .trigger('onInput', value as never);
  const choose = (label: string, value: string) =>
    renderer
      .find(Select, ({ props }) => props.label === label)
      .trigger('onChange', value as never);
  const erase = async () => {
    renderer
      .find(LoadingButton, ({ text }) => text === 'Erase')
      .trigger('onClick', undefined as never);
    await settle();
  };
  const titles = () => renderer.findAll(Alert).map(({ props }) => props.title);
  const show = () =>
    renderer
      .find(Button, ({ text }) => text === 'Choose what to erase')
      .trigger('onClick', undefined as never);

  return { renderer, sent, type, choose, erase, titles, show };
};

it('sends what was chosen and typed, and empties the fields once it is erased', async () => {
  const page = await openErasing();
  page.show();
  page.choose('What to erase', 'salesperson');
  page.choose('Salesperson', '51001');
  page.type('To confirm, type ERASE', 'ERASE');
  await page.erase();

  expect(JSON.parse(JSON.stringify(page.sent))).toEqual([
    { what: 'salesperson', id: '51001', word: 'ERASE' },
  ]);
  expect(page.titles()).toContain('Erased.');
  expect(
    page.renderer.find(
      Input,
      ({ props }) => props.label === 'To confirm, type ERASE',
    ).props.value,
  ).toBe('');
});

it('keeps what was typed when it was refused, and forgets it when something else is chosen', async () => {
  const page = await openErasing({
    erase: () =>
      reply({ ok: false, reason: 'erasing_refused', message: 'Not erased.' }),
  });
  page.show();
  page.type('Record ID of the contact', '101');
  await page.erase();
  expect(page.titles()).toContain('Not erased.');
  const value = (label: string) =>
    page.renderer.find(Input, ({ props }) => props.label === label).props.value;
  expect(value('Record ID of the contact')).toBe('101');

  page.choose('What to erase', 'everything');
  expect(value('Number of this HubSpot account (Hub ID)')).toBe('');
  expect(page.titles()).not.toContain('Not erased.');
});

it('shows nothing but what happened once everything is erased', async () => {
  const page = await openErasing({
    erase: () => reply({ ok: true, message: 'All gone.', isGone: true }),
  });
  page.show();
  page.choose('What to erase', 'everything');
  await page.erase();

  expect(page.titles()).toEqual(['All gone.']);
  expect(page.renderer.findAll(Button)).toEqual([]);
});

it('is there while HubSpot refuses the app, with ids instead of names, and not for anybody but admins', async () => {
  const refuse = (reason: string) => () =>
    reply({ ok: false, reason, message: 'No.' });
  const page = await openErasing({
    load: refuse('hubspot_refused'),
    erasing: () => reply(buildErasing({ people: [] })),
  });
  page.show();
  page.choose('What to erase', 'salesperson');
  page.type('Salesperson', '51001');

  const other = await openSettingsPage({ load: refuse('not_admin') });
  expect(other.renderer.findAll(Button).map(({ text }) => text)).not.toContain(
    'Choose what to erase',
  );
});
