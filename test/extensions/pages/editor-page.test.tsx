import { execFileSync } from 'node:child_process';
import { Alert, Select } from '@hubspot/ui-extensions';
import {
  checkDraftRoute,
  keepDraftRoute,
  type StarterFields,
} from '@starters/contracts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { buildCheck, buildEditor } from '#test/helpers/build-editor.ts';
import { openPage, type Service } from './open-page.tsx';

/** What the editor sends while it is written in, and not when it is saved. */
const aside: string[] = [checkDraftRoute.path, keepDraftRoute.path];

/** Opens the editor; `save` stands where drafts are saved. */
const openEditorPage = (save?: Service) =>
  openPage({
    path: '/starters/9001/edit',
    load: () => reply(buildEditor()),
    save: (request) =>
      aside.includes(request.url.pathname) || !save
        ? reply(buildCheck())
        : save(request),
  });

const changed = (
  mine: StarterFields,
  theirs: Partial<StarterFields>,
  merged: Partial<StarterFields> = {},
) => ({
  ok: false,
  reason: 'starter_changed',
  message: 'Somebody changed it.',
  base: 'bbbbbbbbbbbbbbbb',
  fields: { ...mine, ...theirs },
  differing: Object.keys(theirs),
  merged: { ...mine, ...merged },
  clashes: Object.entries(theirs).map(([field, value]) => ({
    field,
    label: field,
    theirs: String(value),
    who: 'Paul Girard',
  })),
});

describe('somebody else’s change', () => {
  it('is shown for each field that both changed, with both texts and who', async () => {
    const { fields } = buildEditor();
    const page = await openEditorPage(() =>
      reply(changed(fields, { question: 'What has changed?' })),
    );
    await page.send();
    const note = saidBy(
      page.renderer.find(
        Alert,
        ({ props }) => props.title === 'Both of you changed this',
      ),
    );

    expect(note.split('\n').slice(-4)).toEqual([
      'question',
      `Yours: ${fields.question}`,
      'By Paul Girard: What has changed?',
      'Use theirs',
    ]);
  });

  it('is taken or not, field by field; one’s own text comes back, and all else is merged', async () => {
    const { fields } = buildEditor();
    const sent: unknown[] = [];
    const page = await openEditorPage(({ body }) => {
      sent.push(body);

      return reply(
        sent.length === 1
          ? changed(
              fields,
              { question: 'What has changed?' },
              { whyNow: 'Theirs alone.' },
            )
          : { ok: false, reason: 'hubspot_unavailable', message: 'Later.' },
      );
    });
    await page.send();
    await page.click('Use theirs');
    await page.send();
    await page.click('Back to yours');
    await page.send();

    expect(sent).toMatchObject([
      {
        base: 'aaaaaaaaaaaaaaaa',
        opened: fields,
        fields: { question: fields.question, whyNow: fields.whyNow },
      },
      {
        base: 'bbbbbbbbbbbbbbbb',
        opened: { question: 'What has changed?' },
        fields: { question: 'What has changed?', whyNow: 'Theirs alone.' },
      },
      { fields: { question: fields.question, whyNow: 'Theirs alone.' } },
    ]);
  });
});

describe('a draft', () => {
  it('is kept when its writer pauses, and whoever cannot keep it is told', async () => {
    const kept: unknown[] = [];
    let works = true;
    const page = await openPage({
      path: '/starters/9001/edit',
      load: () => reply(buildEditor()),
      save: ({ url, body }) => {
        if (url.pathname !== keepDraftRoute.path) return reply(buildCheck());
        if (!works) throw new Error('The network is gone.');
        kept.push(body);

        return reply({ ok: true, said: 'Draft kept at 10:42' });
      },
    });
    await page.type('Half a');
    await settle(900);
    expect(kept.at(-1)).toMatchObject({
      key: 'new',
      starterId: '9001',
      draft: { base: 'aaaaaaaaaaaaaaaa', fields: { opener: 'Half a' } },
    });
    expect(page.said()).toContain('Draft kept at 10:42');

    works = false;
    await page.type('Half a thought');
    await settle(900);
    expect(page.said()).toContain('Your draft cannot be kept at the moment');

    // Nobody has to type for it to be tried again.
    works = true;
    await settle(5_500);
    expect(page.said()).not.toContain('Your draft cannot be kept');
    expect(kept.at(-1)).toMatchObject({
      draft: { fields: { opener: 'Half a thought' } },
    });
  }, 15_000);

  it('is told why it is not kept where the service says so', async () => {
    const page = await openPage({
      path: '/starters/9001/edit',
      load: () => reply(buildEditor()),
      save: ({ url }) =>
        url.pathname === keepDraftRoute.path
          ? reply({
              ok: false,
              reason: 'draft_refused',
              message: 'Nothing was saved yet. The opener is too long.',
            })
          : reply(buildCheck()),
    });
    await page.type('Half a');
    await settle(900);
    expect(page.said()).toContain('The opener is too long.');
    expect(page.said()).not.toContain('the service is not answering');
  });
});

it('says on its button what it does with the words of this moment', async () => {
  const page = await openPage({
    path: '/starters/9001/edit',
    load: () =>
      reply({
        ...buildEditor(),
        publishing: 'approve',
        publishingChanged: 'ask_approval',
      }),
    save: () => reply(buildCheck()),
  });
  expect(page.said()).toContain('Approve and publish');
  await page.type('Another opener in {{contact.city}}.');

  expect(page.said()).toContain('Ask for approval');
  expect(page.said()).not.toContain('Approve and publish');
});

it('does not call a text good that could not be checked', async () => {
  const page = await openPage({
    path: '/starters/9001/edit',
    load: () => reply(buildEditor()),
    save: () =>
      reply({ ok: false, reason: 'hubspot_unavailable', message: '' }),
  });
  expect(page.said()).toContain('Nothing to fix.');
  await page.type('Your shop is in {{contact.city}}.');
  await settle(600);

  expect(page.said()).toContain('The check failed');
  expect(page.said()).not.toContain('Nothing to fix.');
});

it('claims nothing of what became of a text whose answer was lost, and sends it again', async () => {
  let sent = 0;
  const page = await openEditorPage(() => {
    sent += 1;
    throw new Error('The network is gone.');
  });
  await page.send();
  expect(page.said()).toContain('it may or may not be saved');

  await page.send();
  expect(sent).toBe(2);
});

it('offers to translate what is in another language only', async () => {
  const { renderer } = await openEditorPage();
  const { options } = renderer.find(
    Select,
    ({ props }) => props.name === 'translationOf',
  ).props;

  expect(options?.map(({ label }) => label)).toEqual([
    'Not a translation',
    'En français',
  ]);
});

it('offers to vary what is in the same language only, translations too', async () => {
  const { renderer } = await openEditorPage();
  const { options } = renderer.find(
    Select,
    ({ props }) => props.name === 'variantOf',
  ).props;

  expect(options?.map(({ label }) => label)).toEqual([
    'Not a variant',
    'In English too',
    'A translation',
  ]);
});

it('names the same day wherever it is read', () => {
  // A process learns its time zone when it starts.
  const said = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { formatLocalDay } from './extensions/app/pages/components/formatLocalDay.ts';
       console.log(formatLocalDay('2027-01-09', 'en'));`,
    ],
    { env: { TZ: 'America/New_York' }, encoding: 'utf8' },
  );

  expect(said.trim()).toBe('9 January 2027');
});

it.each([
  ['draft', 'save'],
  ['published', 'save'],
] as const)(
  'keeps what was written on Enter, as its status %s wants it, and publishes nothing by a slip',
  async (status, step) => {
    const steps: unknown[] = [];
    const page = await openPage({
      path: '/starters/9001/edit',
      load: () => reply({ ...buildEditor(), status }),
      save: ({ url, body }) => {
        if (!aside.includes(url.pathname)) {
          steps.push((body as unknown as { step: string }).step);
        }

        return reply(buildCheck());
      },
    });
    await page.send();

    expect(steps).toEqual([step]);
  },
);
