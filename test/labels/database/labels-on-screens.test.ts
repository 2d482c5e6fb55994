import {
  type EditorSaved,
  keepDraftRoute,
  pathOf,
  starterRecordRoute,
  starterReviewRoute,
} from '@starters/contracts';
import { ROUTES } from '@starters/contracts/routes';
import {
  editNatively,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import {
  askUntilOver,
  buildRows,
  checkRows,
} from '#test/helpers/import-rows.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const dated =
  '{{contact.notes_last_contacted dated contact.notes_last_contacted}}';

it('shows no token on any screen of marketing, whichever route it is read by', async () => {
  const { fields } = await openEditor(app);
  const { starterId } = (await saveInEditor(app, {
    step: 'save',
    fields: {
      ...fields,
      title: 'Draft with everything',
      opener: `You heard from us on ${dated}, in {{contact.city | "your city"}}.`,
      whyNow: 'In {{company.city}}, said by {{me.first_name}}.',
    },
  })) as EditorSaved;
  const paths = Object.values(ROUTES)
    .filter(({ method, who }) => method === 'GET' && who.role === 'marketing')
    .map(({ path }) => path.replace(':starterId', starterId))
    .filter((path) => !path.includes(':'));
  expect(paths).toContain(pathOf(starterReviewRoute, { starterId }));
  expect(paths).toContain(pathOf(starterRecordRoute, { starterId }));
  const answers = [];
  for (const path of [...paths, `/v1/editor?starter=${starterId}`]) {
    answers.push((await app.call(INES, 'GET', path)).body);
  }
  const said = JSON.stringify(answers);

  expect(said).toContain('[Last contacted, if recent]');
  expect(said).toContain('[City | your city]');
  expect(said).not.toMatch(/\{\{\s*(?:contact|company|me)\.\w+[^}]*\}\}/);
});

it('stores what is typed by labels as tokens, in drafts and records', async () => {
  const opened = await openEditor(app);
  const fields = {
    ...opened.fields,
    title: '',
    opener: 'You heard from us on [LAST CONTACTED, if recent].',
    question: 'What is new in [city | your city]?',
    whyNow: 'In [City, company].',
  };
  await app.call(INES, 'PUT', keepDraftRoute.path, {
    key: 'new',
    starterId: null,
    draft: {
      fields,
      opened: opened.fields,
      base: null,
      status: 'draft',
      draftKey: 'a-key-of-a-draft',
      answer: '',
    },
  });
  expect((await openEditor(app)).fields.opener).toBe(
    'You heard from us on [Last contacted, if recent].',
  );
  const saved = (await saveInEditor(app, {
    step: 'save',
    fields,
    keptUnder: 'new',
  })) as EditorSaved;

  expect(await readStarterRecord(app, saved.starterId)).toMatchObject({
    title: 'What is new in City?',
    question: 'What is new in {{contact.city | "your city"}}?',
    why_now: 'In {{company.city}}.',
  });
});

it('changes no token that nobody touched, however it is spelled, and reads labels that HubSpot has', async () => {
  const { starterId } = await publishStarter(app, { title: 'Spelled' });
  const spelled = 'They are in {{ contact.city |“your city” }}.';
  await editNatively(app, starterId, {
    why_now: spelled,
    question: 'What is new in [City]?',
    status: 'draft',
  });
  const opened = await openEditor(app, `?starter=${starterId}`);
  expect(opened.fields).toMatchObject({
    whyNow: 'They are in [City | your city].',
    question: 'What is new in [City]?',
  });
  await editNatively(app, starterId, { theme: 'Winter' });
  const { fields, base } = opened;
  const saved = (await saveInEditor(app, {
    starterId,
    step: 'save',
    base,
    opened: fields,
    fields: { ...fields, opener: 'Your shop is in [city].' },
  })) as EditorSaved;

  expect(saved.warning).toContain('Theme');
  expect(saved.warning).not.toContain('Why now');
  expect(await readStarterRecord(app, starterId)).toMatchObject({
    why_now: spelled,
    question: 'What is new in {{contact.city}}?',
  });
});

it('stops what is nearly a label at its field, with the fact that it is nearly called', async () => {
  const { fields } = await openEditor(app);
  const answer = await saveInEditor(app, {
    fields: {
      ...fields,
      opener: 'You heard from us on [last contaced].',
      question: 'What is new?',
      whyNow: 'In [City].',
    },
  });

  expect(answer).toMatchObject({
    ok: false,
    message: expect.stringMatching(
      /“\[last contaced\]” would be read out.*Write \[Last contacted\]/,
    ) as string,
  });
});

it('imports texts with labels', async () => {
  const rows = buildRows(1, { why_now: 'In [CITY].' });
  await askUntilOver(app, await checkRows(app, rows));
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);

  expect(
    catalog.starters.find(({ title }) => title === 'Import 1')?.whyNow,
  ).toBe('In {{contact.city}}.');
});
