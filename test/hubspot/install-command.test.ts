import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { z } from 'zod';
import { callAs } from '#demo/seed/call-as.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { runObjects as install } from '#test/helpers/run-objects.ts';

const schemaSchema = z.object({
  name: z.string(),
  objectTypeId: z.string(),
  labels: z.object({ singular: z.string(), plural: z.string() }),
  description: z.string(),
  properties: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      description: z.string(),
      options: z.array(z.looseObject({ value: z.string(), label: z.string() })),
    }),
  ),
});

const emulator = createEmulator({
  accountId: ACCOUNT_ID,
  accessToken: 'right',
  people,
});
let served: Awaited<ReturnType<typeof serveEmulator>>;

beforeAll(async () => {
  served = await serveEmulator(emulator);
});

afterAll(() => served.close());

const settings = () => ({
  HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
  HUBSPOT_ACCESS_TOKEN: 'right',
  HUBSPOT_API_BASE_URL: served.url,
});

it('makes the objects once, and says the same the second time', async () => {
  const first = await install(settings());
  expect(first).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^conversation_starter is 2-\d+, starter_vote is 2-\d+\./,
    ),
  });
  const schemas = () => JSON.stringify(JSON.parse(emulator.snapshot()).types);
  const made = schemas();

  expect(await install(settings())).toEqual(first);
  expect(schemas()).toBe(made);
});

it('adds an option that a later version has, and leaves an admin’s own', async () => {
  const call = callAs(emulator, 51_020);
  const read = async () => {
    const { results } = (await call(
      'GET',
      '/crm-object-schemas/2026-09/schemas',
    )) as { results: { name: string; objectTypeId: string }[] };
    const id = results.find(
      ({ name }) => name === 'starter_vote',
    )?.objectTypeId;
    const path = `/crm/properties/2026-09/${id}/reason`;
    const { options } = (await call('GET', path)) as {
      options: { value: string; label: string }[];
    };

    return { path, options };
  };
  const { path: reason, options } = await read();
  const kept = options.filter(({ value }) => value !== 'not_true_of_me');
  const own = { value: 'rude', label: 'Rude', displayOrder: 20, hidden: false };
  await call('PATCH', reason, {
    options: [
      ...kept.map((each) => ({ ...each, label: `${each.label}!` })),
      own,
    ],
  });

  expect(await install(settings())).toMatchObject({ code: 0 });
  const after = (await read()).options;
  expect(after.map(({ value }) => value).sort()).toEqual(
    [...options.map(({ value }) => value), 'rude'].sort(),
  );
  expect(after).toContainEqual(
    expect.objectContaining({ value: 'other', label: 'Other!' }),
  );
});

describe('an account that speaks French', () => {
  const french = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: 'right',
    people,
  });
  const call = callAs(french, 51_020);
  let frenchServed: Awaited<ReturnType<typeof serveEmulator>>;
  const installIn = (ACCOUNT_LANGUAGE: string) =>
    install({
      ...settings(),
      HUBSPOT_API_BASE_URL: frenchServed.url,
      ACCOUNT_LANGUAGE,
    });
  const readSchema = async (name: string) => {
    const { results } = z
      .object({ results: z.array(schemaSchema) })
      .parse(await call('GET', '/crm-object-schemas/2026-09/schemas'));
    const schema = results.find((each) => each.name === name);
    if (!schema) throw new Error(`There is no ${name}.`);

    return {
      ...schema,
      propertyOf: (property: string) =>
        schema.properties.find((each) => each.name === property),
      pathOf: (property: string) =>
        `/crm/properties/2026-09/${schema.objectTypeId}/${property}`,
    };
  };

  beforeAll(async () => {
    frenchServed = await serveEmulator(french);
    expect(await installIn('fr')).toMatchObject({ code: 0 });
  });

  afterAll(() => frenchServed.close());

  it('gets objects, properties and options in French', async () => {
    const starter = await readSchema('conversation_starter');
    const vote = await readSchema('starter_vote');

    expect(starter.labels).toEqual({
      singular: 'Amorce de conversation',
      plural: 'Amorces de conversation',
    });
    expect(starter.description).toMatch(/^Une conversation/);
    expect(vote.labels.plural).toBe('Votes sur les amorces');
    expect(vote.description).toMatch(/commercial/);
    expect(starter.propertyOf('why_now')).toMatchObject({
      label: 'Pourquoi maintenant',
      description: 'Le fait sur cette fiche qui la rend pertinente maintenant.',
    });
    expect(starter.propertyOf('language')?.options).toMatchObject([
      { value: 'en', label: 'Anglais' },
      { value: 'fr', label: 'Français' },
    ]);
    expect(starter.propertyOf('meant_for')?.options).toContainEqual(
      expect.objectContaining({ value: 'both', label: 'Les deux' }),
    );
    expect(starter.propertyOf('label')?.options).toContainEqual(
      expect.objectContaining({
        value: 'retire',
        label: 'À retirer\u{A0}?',
      }),
    );
    expect(vote.propertyOf('reason')?.options).toContainEqual(
      expect.objectContaining({
        value: 'not_true_of_me',
        label: 'Pas vrai pour moi',
      }),
    );
  });

  it('keeps what an admin renamed when it is run in another language', async () => {
    const starter = await readSchema('conversation_starter');
    await call('PATCH', starter.pathOf('why_now'), { label: 'Le déclic' });
    await call('PATCH', starter.pathOf('opener'), { description: 'À l’oral.' });
    const before = JSON.stringify(JSON.parse(french.snapshot()).types);

    expect(await installIn('en')).toMatchObject({ code: 0 });
    expect(JSON.stringify(JSON.parse(french.snapshot()).types)).toBe(before);
  });

  it('names an option or a property that is added later in the language of the run', async () => {
    const vote = await readSchema('starter_vote');
    const options = vote.propertyOf('reason')?.options ?? [];
    await call('PATCH', vote.pathOf('reason'), {
      options: options.filter(({ value }) => value !== 'not_true_of_me'),
    });
    await call('DELETE', vote.pathOf('surface'));

    expect(await installIn('fr')).toMatchObject({ code: 0 });
    const after = await readSchema('starter_vote');
    expect(after.propertyOf('reason')?.options).toContainEqual(
      expect.objectContaining({
        value: 'not_true_of_me',
        label: 'Pas vrai pour moi',
      }),
    );
    expect(after.propertyOf('surface')?.label).toBe('Emplacement');
  });

  it('gives an added option a label that an admin’s own option does not have', async () => {
    const vote = await readSchema('starter_vote');
    const options = vote.propertyOf('reason')?.options ?? [];
    await call('PATCH', vote.pathOf('reason'), {
      options: [
        ...options.filter(({ value }) => value !== 'other'),
        { value: 'own', label: 'Autre', displayOrder: 30, hidden: false },
      ],
    });

    expect(await installIn('fr')).toMatchObject({ code: 0 });
    const labels = (await readSchema('starter_vote'))
      .propertyOf('reason')
      ?.options.map(({ value, label }) => [value, label]);
    expect(labels).toContainEqual(['own', 'Autre']);
    expect(labels).toContainEqual(['other', 'Autre (other)']);
  });

  it('says which languages there are when it is asked for another', async () => {
    expect(await installIn('de')).toEqual({
      code: 1,
      said: expect.stringContaining('ACCOUNT_LANGUAGE'),
    });
  });
});

it.each([
  ['no settings', () => ({}), 'HUBSPOT_ACCESS_TOKEN: is missing. Copy'],
  [
    'the token of .env.example',
    () => ({ ...settings(), HUBSPOT_ACCESS_TOKEN: 'pat-replace-me' }),
    'HUBSPOT_ACCESS_TOKEN: is a placeholder',
  ],
  [
    'a wrong token',
    () => ({ ...settings(), HUBSPOT_ACCESS_TOKEN: 'wrong' }),
    'Copy the access token',
  ],
])('says what to do with %s', async (_, env, sentence) => {
  expect(await install(env())).toEqual({
    code: 1,
    said: expect.stringContaining(sentence),
  });
});

it('names the missing scopes and the Enterprise hub', async () => {
  emulator.scopes.granted = new Set(['oauth']);
  const { said } = await install(settings());
  emulator.scopes.granted = null;

  expect(said).toContain('Enterprise hub');
});
