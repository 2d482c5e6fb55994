import { Link } from '@hubspot/ui-extensions';
import { createDelay, reply, settle } from '#test/cards/open-card.tsx';
import { openTransfer } from './open-transfer.tsx';

it('says that it works, how many rows there are, and leads to the file once', async () => {
  const { answer, open: come } = createDelay();
  const page = await openTransfer({ save: () => answer });
  await page.order('Export votes');
  const { requests, renderer, said } = page;
  expect(requests.at(-1)).toMatchObject({
    method: 'PUT',
    body: { what: 'votes' },
  });
  expect(said()).toContain('Preparing the file…');

  come(
    reply({
      ok: true,
      url: 'https://service.example/export/votes/1/2/token',
      count: 7,
      message: '7 rows are ready.',
    }),
  );
  await settle();
  expect(said()).toContain('7 rows are ready.');
  const link = renderer.find(Link, ({ text }) =>
    (text ?? '').startsWith('Download the votes'),
  );
  expect(link.props.href).toEqual({
    url: 'https://service.example/export/votes/1/2/token',
    external: true,
  });

  link.trigger('onClick', undefined as never);
  await settle();
  expect(said()).toContain('Export votes');
  expect(said()).not.toContain('Download the votes');
});

it.each([
  [
    'the service refuses',
    () => reply({ ok: false, reason: 'failed', message: 'Our fault.' }),
    'Our fault.',
  ],
  [
    'no answer comes',
    () => Promise.reject(new Error('network')),
    'This did not get through',
  ],
])('says so when %s', async (_, save, sentence) => {
  const page = await openTransfer({ save });
  await page.order('Export starters');

  expect(page.alerts().join()).toContain(sentence);
  expect(page.said()).toContain('Export starters');
});
