import {
  Link,
  ProgressBar,
  Table,
  TableRow,
  TextArea,
} from '@hubspot/ui-extensions';
import type { ImportRequest } from '@starters/contracts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { openPage } from './open-page.tsx';
import { buildChecked, manyRows, openTransfer } from './open-transfer.tsx';

it('offers an example, and sends nothing when nothing was pasted', async () => {
  const page = await openTransfer();
  await page.paste('  \n');

  expect(page.alerts()).toEqual(['Paste the rows first.']);
  expect(page.sent()).toEqual([]);
  expect(page.renderer.findAll(Link).map(({ text }) => text)).toEqual([
    'Example to start from (CSV)',
  ]);
});

it('says that the rows are too much for HubSpot before it sends them', async () => {
  const page = await openTransfer();
  await page.paste('é'.repeat(450_001));

  expect(page.alerts().join()).toContain('more text than HubSpot passes on');
  expect(page.sent()).toEqual([]);
});

it('shows what is wrong in which row, those rows first, and leaves them out if asked to', async () => {
  const page = await openTransfer({
    save: ({ body }) =>
      (body as unknown as ImportRequest).commit
        ? reply({ ok: true, state: 'done', count: 1, message: 'One there.' })
        : reply(
            buildChecked([
              {},
              {
                title: '',
                problems: ['The title is missing.', 'No such day.'],
              },
            ]),
          ),
  });
  await page.paste('title\nA');

  expect(page.sent()).toEqual([
    {
      name: '',
      text: 'title\nA',
      base64: null,
      commit: false,
      hash: null,
      leave: 0,
      key: expect.stringMatching(/.{8}/),
    },
  ]);
  expect(page.alerts()).toEqual(['The service counted.']);
  const rows = page.renderer.findAll(TableRow).map((row) => saidBy(row));
  expect(rows[1]).toBe('3\n(no title)\nThe title is missing.\nNo such day.');
  expect(rows[2]).toBe('2\nStarter 1\nRight');
  expect(page.buttons()).toEqual(['Import the right row, leave 1 out']);

  await page.click('Import the right row, leave 1 out');
  expect(page.sent()[1]).toMatchObject({ commit: true, leave: 1 });
  // What was left out is still told.
  expect(page.alerts()).toEqual([
    'One there.',
    expect.stringContaining('These rows were left out'),
  ]);
  expect(page.renderer.findAll(TableRow)).toHaveLength(2);
  expect(page.said()).toContain('No such day.');
});

it('offers no import where no row is right', async () => {
  const page = await openTransfer({
    save: () => reply(buildChecked([{ problems: ['No such day.'] }])),
  });
  await page.paste('title\nA');

  expect(page.buttons()).toEqual([]);
});

it('shows 25 rows at a time', async () => {
  const page = await openTransfer({
    save: () => reply(buildChecked(manyRows(60))),
  });
  await page.paste('rows');
  const { renderer, said } = page;
  const table = renderer.find(Table);
  expect(renderer.findAll(TableRow)).toHaveLength(26);
  expect(table.props).toMatchObject({ paginated: true, pageCount: 3 });

  table.trigger('onPageChange' as never, 3 as never);
  await settle();
  expect(renderer.findAll(TableRow)).toHaveLength(11);
  expect(said()).toContain('Rows 51–60 of 60');
});

it('imports what was checked, and nothing that was changed since', async () => {
  const page = await openTransfer({
    save: ({ body }) =>
      (body as unknown as ImportRequest).commit
        ? reply({ ok: true, state: 'done', count: 2, message: 'Both there.' })
        : reply(buildChecked(manyRows(2))),
  });
  await page.paste('rows');
  expect(page.buttons()).toEqual(['Import 2 starters']);

  await page.type('other rows');
  expect(page.buttons()).toEqual([]);
  expect(page.said()).toContain('changed since they were checked');
  await page.type('rows');

  await page.click('Import 2 starters');
  const [check, write] = page.sent();
  expect(write).toEqual({ ...check, commit: true, hash: 'the-hash' });
  expect(page.alerts()).toEqual(['Both there.']);
  expect(page.said()).toContain('See the starters');

  await page.click('Import others');
  expect(page.renderer.find(TextArea).props.value).toBe('');
});

it('tells how far it is until it is done', async () => {
  jest.useFakeTimers();
  let asked = 0;
  const opening = openTransfer({
    save: ({ body }) =>
      (body as unknown as ImportRequest).commit
        ? reply({
            ok: true,
            state: 'writing',
            done: 100,
            count: 300,
            message: '',
          })
        : reply(buildChecked(manyRows(300))),
    how: () => {
      asked += 1;

      return asked === 1
        ? reply({
            ok: true,
            state: 'writing',
            done: 200,
            count: 300,
            message: '',
          })
        : reply({
            ok: true,
            state: 'done',
            count: 300,
            message: 'All there.',
          });
    },
  });
  await jest.advanceTimersByTimeAsync(100);
  const page = await opening;
  const pasting = page.paste('rows');
  await jest.advanceTimersByTimeAsync(100);
  await pasting;
  const clicking = page.click('Import 300 starters');
  await jest.advanceTimersByTimeAsync(100);
  await clicking;
  expect(page.renderer.find(ProgressBar).props).toMatchObject({
    value: 100,
    maxValue: 300,
    valueDescription:
      '100 of 300 written. You may leave this page: the rest is sent by itself.',
  });

  await jest.advanceTimersByTimeAsync(1500);
  expect(page.renderer.find(ProgressBar).props.value).toBe(200);
  await jest.advanceTimersByTimeAsync(1500);
  jest.useRealTimers();
  expect(page.alerts()).toEqual(['All there.']);
  const [check, write] = page.sent();
  expect(write?.key).toBe(check?.key);
  expect(page.requests.at(-1)?.url.searchParams.get('key')).toBe(check?.key);
});

it('asks again, and writes nothing again, when no answer came', async () => {
  let isUp = false;
  const page = await openTransfer({
    save: ({ body }) =>
      (body as unknown as ImportRequest).commit
        ? Promise.reject(new Error('network'))
        : reply(buildChecked(manyRows(1))),
    how: () =>
      isUp
        ? reply({ ok: true, state: 'done', count: 1, message: 'There.' })
        : reply({
            ok: false,
            reason: 'import_stuck',
            message: 'Being taken back.',
          }),
  });
  await page.paste('rows');
  await page.click('Import 1 starter');
  expect(page.alerts().join()).toContain('nothing is written twice');

  await page.click('Ask again');
  expect(page.alerts()).toEqual(['Being taken back.']);
  isUp = true;
  await page.click('Ask again');
  expect(page.alerts()).toEqual(['There.']);
  expect(page.sent()).toHaveLength(2);
});

it('keeps what was pasted when the import was taken back', async () => {
  const page = await openTransfer({
    save: ({ body }) =>
      (body as unknown as ImportRequest).commit
        ? reply({
            ok: false,
            reason: 'import_undone',
            message: 'Taken back.',
          })
        : reply(buildChecked(manyRows(1))),
  });
  await page.paste('my rows');
  await page.click('Import 1 starter');

  expect(page.alerts()).toEqual(['Taken back.']);
  expect(page.renderer.find(TextArea).props.value).toBe('my rows');
});

it('speaks French, to marketing only', async () => {
  const { said } = await openTransfer({ language: 'fr' });
  expect(said()).toContain('Importer des amorces');
  expect(said()).toContain('Collez jusqu’à 1');

  const closed = await openPage({
    path: '/transfer',
    load: () =>
      reply({
        ok: false,
        reason: 'not_marketing',
        message: 'For marketing.',
      }),
  });
  expect(closed.said()).toContain('For marketing.');
});
