import { fillText, MAX_FIELD, type StarterFields } from '@starters/contracts';
import { emptyFields } from '#src/starters/starter.ts';
import { askImport } from '#test/helpers/import-rows.ts';
import {
  goodFields,
  openEditor,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { another, cases, french, longWhyNow, original } from './door-cases.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { textsIn } from '#src/texts/texts-in.ts';

let app: TestApp;
let ids: { en: string; fr: string };
beforeAll(async () => {
  app = await startApp();
  const { starterId: en } = await publishStarter(app, original);
  const { starterId: fr } = await publishStarter(app, {
    ...french,
    translationOf: en,
  });
  ids = { en, fr };
});
afterAll(() => app.close());

/** Publishes in the editor as it was opened, with changes; what it is answered. */
const publish = async (query: string, fields: Partial<StarterFields>) => {
  const opened = await openEditor(app, query);

  return JSON.stringify(
    await saveInEditor(app, {
      fields: { ...opened.fields, ...fields },
    }),
  );
};

/** What a record made in HubSpot itself says; it is deleted again. */
const makeNatively = async (fields: StarterFields) => {
  const path = `/crm/objects/2026-09/${app.seeded.starterTypeId}`;
  const { id } = (await app.crm(INES, 'POST', path, {
    properties: {
      title: fields.title,
      opener: fields.opener,
      question: fields.question,
      why_now: fields.whyNow,
      language: fields.language,
      translation_of: fields.translationOf,
      for_everyone: fields.forEveryone,
      status: 'published',
    },
  })) as { id: string };
  const { presence, reasons } = await readStarterRecordCard(app, id);
  await app.crm(INES, 'DELETE', `${path}/${id}`);

  return JSON.stringify({ presence, reasons });
};

const importRow = async (fields: StarterFields) => {
  const row = {
    title: fields.title,
    language: fields.language,
    opener: fields.opener,
    question: fields.question,
    why_now: fields.whyNow,
    translation_of: fields.translationOf,
    for_everyone: fields.forEveryone,
    status: 'published',
  };

  return JSON.stringify(
    await askImport(app, {
      text: [Object.keys(row).join('\t'), Object.values(row).join('\t')].join(
        '\n',
      ),
    }),
  );
};

/** Something else for each door, wrong with nothing. */
const right: Record<string, [opener: string, question: string]> = {
  'the editor': [
    'You bake for half of {{contact.city}} on Sundays.',
    'How early does the oven go on?',
  ],
  'a duplicate': [
    'Your shop window in {{contact.city}} has changed again.',
    'Who decides what stands in it?',
  ],
  'a translation': [
    'A market opens in {{contact.city}} every week.',
    'What would you sell there, if anything?',
  ],
  'an import': [
    'Your team in {{contact.city}} has doubled.',
    'Where does everybody sit these days?',
  ],
  'HubSpot itself': [
    'Your cellar in {{contact.city}} keeps its cool all summer.',
    'What do you store in there?',
  ],
};

/** Every way by which a starter gets onto cards. */
const doors: Record<string, (fields: StarterFields) => Promise<string>> = {
  'the editor': (fields) => publish('', fields),
  'a duplicate': (fields) => publish(`?copy=${ids.en}`, fields),
  'a translation': (fields) => publish(`?translate=${ids.en}`, fields),
  'an import': importRow,
  'HubSpot itself': makeNatively,
};

describe.each(Object.keys(doors))('%s', (name) => {
  const door = doors[name] as (fields: StarterFields) => Promise<string>;

  it.each(cases)('stops $name', async ({ change, fault, piece = '' }) => {
    const answer = await door({
      ...emptyFields,
      ...goodFields,
      ...another,
      ...change(ids),
    } as StarterFields);
    const sentence = fillText(textsIn('en').faults[fault], {
      piece,
      most: MAX_FIELD.toLocaleString('en'),
    });

    // Where it begins a sentence its first letter is a capital; pages show facts by their labels.
    expect(
      answer
        .replaceAll('[City]', '{{contact.city}}')
        .replaceAll(
          '[Recent conversion]',
          '{{contact.recent_conversion_event_name}}',
        ),
    ).toContain(JSON.stringify(sentence).slice(2, -1));
  });

  it('takes what is wrong with nothing, and no longer than it looks', async () => {
    const answer = await door({
      ...emptyFields,
      ...goodFields,
      ...another,
      title: `Through ${name}`,
      opener: right[name]?.[0],
      question: right[name]?.[1],
      whyNow: longWhyNow,
    } as StarterFields);

    expect(answer).toMatch(/"ok":true|"presence":"on"/);
    expect(answer).not.toContain('needs fixing');
  });
});

it.each([
  ['fr', 'Bonjour, une ouverture à {{contact.city}}.', 'Qui suit ?'],
  ['fr', 'Bonjour, vous avez telecharge a {{contact.city}}.', 'Et apres ?'],
  ['fr', 'Votre {{contact.city}} lit « the bread we bake ».', 'Et vous ?'],
  ['en', 'In {{contact.city}} « c’est trop cher » is heard.', 'Who says so?'],
  ['en', 'At 楽天株式会社 in {{contact.city}} 「何でも」 is sold.', 'To you?'],
  ['fr', 'À {{contact.city}}, Газпром нефть recrute.', 'Qui d’autre ?'],
] as const)(
  'takes what is short, without accents, quoted or a name: %s, %s %s',
  async (language, opener, question) => {
    const forEveryone = '楽天株式会社; 何でも; Газпром';
    const texts = { language, opener, question, forEveryone };
    const answers = [];
    for (const name of Object.keys(doors)) {
      const fields = { ...emptyFields, ...goodFields, ...another, ...texts };
      const title = `${opener.slice(0, 30)} ${name}`;
      answers.push(await doors[name]?.({ ...fields, title } as StarterFields));
    }

    expect(answers.join()).not.toMatch(
      /reads like another language|are not known in/,
    );
    expect(answers[0]).toContain('"ok":true');
  },
);

it('leaves what is on cards there when another one is made like it', async () => {
  const path = `/crm/objects/2026-09/${app.seeded.starterTypeId}`;
  const { id } = (await app.crm(INES, 'POST', path, {
    properties: {
      title: 'A clone',
      opener: original.opener,
      question: original.question,
      why_now: 'They are in {{contact.city}}.',
      language: 'en',
      status: 'published',
    },
  })) as { id: string };

  expect(await readStarterRecordCard(app, id)).toMatchObject({
    presence: 'held',
  });
  expect(await readStarterRecordCard(app, ids.en)).toMatchObject({
    presence: 'on',
  });

  // What is wrong with the older one can still be corrected, and the clone gives way.
  const corrected = await saveInEditor(app, {
    starterId: ids.en,
    base: (await openEditor(app, `?starter=${ids.en}`)).base,
    fields: { ...goodFields, ...original, whyNow: 'In {{contact.city}} now.' },
  });
  expect(corrected).toMatchObject({ ok: true });

  await app.crm(INES, 'PATCH', `${path}/${id}`, {
    properties: {
      opener: 'Your cellar in {{contact.city}} is full of wine.',
      question: 'What is the oldest one in there?',
    },
  });
  expect(await readStarterRecordCard(app, id)).toMatchObject({
    presence: 'on',
  });
});

it('keeps the author of a duplicate, and gives each a title of its own', async () => {
  const first = await openEditor(app, `?copy=${ids.en}`);
  const saved = await saveInEditor(app, {
    fields: { ...first.fields, ownerId: '751011' },
    step: 'save',
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const second = await openEditor(app, `?copy=${saved.starterId}`);
  const third = await openEditor(app, `?copy=${ids.en}`);

  expect(first.fields.title).toBe('The new terrace (copy)');
  expect(third.fields.title).toBe('The new terrace (copy) 2');
  expect(second.fields.ownerId).toBe('751011');
});

it.each([
  [{ title: 'The new terrace' }, 'title_taken'],
  [{ proofUrl: 'example.com' }, 'bad_proof_link'],
  [{ opener: 'Hello [First Name]' }, 'merge_field'],
] as const)(
  'refuses %j in a draft, wherever it is saved',
  async (change, fault) => {
    const fields = { ...goodFields, ...another, title: 'A draft', ...change };
    const saved = await saveInEditor(app, { fields, step: 'save' });
    const imported = await askImport(app, {
      text: `title\topener\tquestion\twhy_now\tproof_url\n${fields.title}\t${fields.opener}\tQ\tW\t${fields.proofUrl}`,
    });
    const beginning = textsIn('en').faults[fault].split('{')[0]?.trim() ?? '';

    for (const answer of [saved, imported]) {
      expect(JSON.stringify(answer).toLowerCase()).toContain(
        JSON.stringify(beginning.slice(1)).slice(1, -1).toLowerCase(),
      );
    }
  },
);
