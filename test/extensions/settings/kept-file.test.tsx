import { Alert, Link, LoadingButton } from '@hubspot/ui-extensions';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { openSettingsPage } from './open-settings-page.tsx';

type Options = Parameters<typeof openSettingsPage>[0];

const openKept = async (options: Options = {}) => {
  const { renderer } = await openSettingsPage(options);
  const links = () => renderer.findAll(Link).map(({ text }) => text);
  const buttons = () => renderer.findAll(LoadingButton).map(({ text }) => text);
  const ask = async () => {
    renderer
      .find(LoadingButton, ({ text }) => text === 'Make a file')
      .trigger('onClick', undefined as never);
    await settle();
  };

  return { renderer, links, buttons, ask };
};

it('offers a link once it was asked for, and a new one once that was followed', async () => {
  const page = await openKept();
  expect(page.links()).not.toContain('Download the file');
  await page.ask();

  const link = page.renderer.find(
    Link,
    ({ text }) => text === 'Download the file',
  );
  expect(link.props.href).toEqual({
    url: 'https://service.example/export/kept/1',
    external: true,
  });
  expect(page.buttons()).not.toContain('Make a file');

  link.trigger('onClick', undefined as never);
  await settle();
  expect(page.links()).not.toContain('Download the file');
  expect(page.buttons()).toContain('Make a file');
});

it.each([
  [
    'a refusal',
    () => reply({ ok: false, reason: 'not_admin', message: 'For admins.' }),
    'For admins.',
  ],
  [
    'no answer',
    () => Promise.reject(new Error('gone')),
    'The file could not be made. Try again.',
  ],
])(
  'says why there is no link after %s, and can be asked again',
  async (_, kept, said) => {
    const page = await openKept({ kept });
    await page.ask();

    expect(
      page.renderer.findAll(Alert).map(({ props }) => props.title),
    ).toContain(said);
    expect(page.buttons()).toContain('Make a file');
  },
);
