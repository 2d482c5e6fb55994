import { execFileSync } from 'node:child_process';
import { Alert, Select } from '@hubspot/ui-extensions';
import {
  checkDraftRoute,
  type Language,
  type StarterFields,
} from '@starters/contracts';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { ClientPager } from '@starters/pages/editor/ClientPager.tsx';
import {
  type FoundRecord,
  trySample,
} from '@starters/pages/editor/trySample.ts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { buildCheck, buildEditor } from '#test/helpers/build-editor.ts';
import { openPage, type Service } from './open-page.tsx';

/** Opens the editor; `save` stands where drafts are kept. */
const openEditorPage = (save?: Service) =>
  openPage({
    path: '/starters/9001/edit',
    load: () => reply(buildEditor()),
    save: (request) =>
      request.url.pathname === checkDraftRoute.path || !save
        ? reply(buildCheck())
        : save(request),
  });

const changed = (mine: StarterFields, theirs: Partial<StarterFields>) => ({
  ok: false,
  reason: 'starter_changed',
  message: 'Somebody changed it.',
  base: 'bbbbbbbbbbbbbbbb',
  fields: { ...mine, ...theirs },
  differing: Object.keys(theirs),
});

describe('somebody else’s change', () => {
  it('is told in the words of the form, beside the button that was pressed', async () => {
    const { fields } = buildEditor();
    const page = await openEditorPage(() =>
      reply(
        changed(fields, {
          question: 'What has changed?',
          segmentIds: ['17', '22', '404'],
          meantFor: 'new_clients',
          channels: ['call', 'email'],
          language: 'fr',
          translationOf: '9002',
          ownerId: '751011',
          validUntil: '2027-01-09',
          theme: '',
        }),
      ),
    );
    await page.send();
    const note = saidBy(
      page.renderer.find(
        Alert,
        ({ props }) => props.title === 'Somebody else has changed this starter',
      ),
    );

    expect(note.split('\n').slice(2, -2)).toEqual([
      'Question, theirs: “What has changed?”',
      'Segments, theirs: “Hospitality (49 clients), Franchises (30 clients), and 404”',
      'Meant for, theirs: “New clients”',
      'Channels, theirs: “Call and E-mail”',
      'Language, theirs: “French”',
      'Translation of, theirs: “In English too”',
      'Author, theirs: “Paul Girard”',
      'Last day on cards, theirs: “9 January 2027”',
      'Theme, theirs: “–”',
    ]);
    expect(page.said().indexOf('Somebody changed it.')).toBeGreaterThan(
      page.said().indexOf('Last day on cards'),
    );
  });

  it('leaves one’s own text, or takes theirs, and sends what it was built on', async () => {
    const { fields } = buildEditor();
    const sent: unknown[] = [];
    const page = await openEditorPage(({ body }) => {
      sent.push(body);

      return reply(changed(fields, { question: 'What has changed?' }));
    });
    await page.send();
    await page.click('Keep mine');
    await page.send();
    await page.click('Use theirs');
    await page.send();

    expect(sent).toMatchObject([
      { base: 'aaaaaaaaaaaaaaaa', fields: { question: fields.question } },
      { base: 'bbbbbbbbbbbbbbbb', fields: { question: fields.question } },
      { base: 'bbbbbbbbbbbbbbbb', fields: { question: 'What has changed?' } },
    ]);
  });
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

  expect(page.said()).toContain('The check did not get through');
  expect(page.said()).not.toContain('Nothing to fix.');
});

it('claims nothing of what became of a text whose answer was lost, and sends it again', async () => {
  let sent = 0;
  const page = await openEditorPage(() => {
    sent += 1;
    throw new Error('The network is gone.');
  });
  await page.send();
  expect(page.said()).toContain('it may be saved or not');

  await page.send();
  expect(sent).toBe(2);
});

describe('to how many it can be said', () => {
  const clients: FoundRecord['properties'][] = [
    { firstname: 'Ann', city: 'Leeds', hs_language: 'en' },
    { firstname: 'Bob', city: null, hs_language: 'en' },
    { firstname: 'Chloé', city: 'Lyon', hs_language: 'fr' },
    {
      firstname: 'Dan',
      city: 'York',
      hs_language: 'en',
      lifecyclestage: 'customer',
    },
  ];
  const found = clients.map((properties, index) => ({
    objectId: index + 1,
    properties,
  }));

  const say = (sample: string[], language: Language = 'en'): string => {
    const check = buildCheck({ sample }, 'new_clients');
    const opened = buildEditor({ check }, language);
    if (!check.candidate) throw new Error('Nothing to try.');
    const renderer = createRenderer('pages');
    renderer.render(
      <ClientPager
        tried={trySample(check, check.candidate, opened, found, [], Date.now())}
        texts={opened.texts}
        language={language}
      />,
    );

    return saidBy(renderer.getRootNode());
  };

  it('counts those who lack a fact apart from those it is not for', () => {
    expect(say(['1', '2', '3', '4'])).toContain(
      'Can be said to 1 of the 4 you may see. Clients with another language: 1. New or existing clients it is not meant for: 1. Missing most: city.',
    );
  });

  it('says so in French, and says nothing of what nobody lacks', () => {
    const said = say(['3'], 'fr');

    expect(said).toContain('Clients d’une autre langue\u00a0: 1.');
    expect(said).not.toContain('Nouveaux ou actuels');
    expect(said).not.toContain('Ce qui manque le plus');
  });
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
  ['published', 'publish'],
] as const)(
  'keeps what was written on Enter, as its status %s wants it, and publishes nothing by a slip',
  async (status, step) => {
    const steps: unknown[] = [];
    const page = await openPage({
      path: '/starters/9001/edit',
      load: () => reply({ ...buildEditor(), status }),
      save: ({ url, body }) => {
        if (url.pathname !== checkDraftRoute.path) {
          steps.push((body as unknown as { step: string }).step);
        }

        return reply(buildCheck());
      },
    });
    await page.send();

    expect(steps).toEqual([step]);
  },
);
