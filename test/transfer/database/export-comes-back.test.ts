import type { Language } from '@starters/contracts';
import { askUntilOver, checkRows } from '#test/helpers/import-rows.ts';
import { goodFields, publishStarter } from '#test/helpers/open-editor.ts';
import { downloadExport } from '#test/helpers/open-export.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
let text: Record<Language, string>;

const records = () =>
  `/crm/objects/2026-09/${app.seeded.starterTypeId}` as const;
const refresh = () => {
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 60_000);

  return app.service.catalogs.refresh(app.emulator.accountId);
};
const add = async (properties: Record<string, string>) => {
  const { body } = await app.crm(NORA, 'POST', records(), { properties });

  return String(Object(body).id);
};
/** The starters of the account without what each record has of its own. */
const readStarters = async () => {
  const all = await openPorts(app).readStarters(app.emulator.accountId);
  const titles = new Map(all.map(({ id, title }) => [id, title]));

  return all
    .map((starter) => ({
      ...starter,
      // Of this record alone.
      id: '',
      rollUp: '',
      createdOn: '',
      translationOf: titles.get(starter.translationOf ?? '') ?? null,
      variantOf: titles.get(starter.variantOf ?? '') ?? null,
    }))
    .sort((one, other) => one.title.localeCompare(other.title));
};
const removeAll = async () => {
  const all = await openPorts(app).readStarters(app.emulator.accountId);
  for (const { id } of all) {
    await app.crm(NORA, 'DELETE', `${records()}/${id}`);
  }
  await refresh();
};
let before: Awaited<ReturnType<typeof readStarters>>;

beforeAll(async () => {
  app = await startApp();
  const { starterId } = await publishStarter(app, {
    title: 'Of somebody who left',
    opener: 'Is it "yes; and, no"\nin {{contact.city}} –\tthen?',
    theme: "'=1+1",
  });
  await add({
    title: '1234 is a title',
    status: 'published',
    opener: 'How is it in {{contact.city}}?',
    question: 'What next?',
    why_now: 'They live in {{contact.city}}.',
    language: 'en',
    variant_of: starterId,
    valid_until: '2027-02-21',
    hubspot_owner_id: '751011',
  });
  await add({
    title: 'Written in French',
    status: 'retired',
    opener: 'Et {{contact.city}} ?',
    question: 'Et ensuite ?',
    why_now: 'À {{contact.city}}.',
    language: 'fr',
    translation_of: starterId,
  });
  await add({ title: '=A draft', status: 'draft', question: '"' });
  await add({
    title: 'constructor',
    status: 'draft',
    question: 'toString',
    theme: '__proto__',
  });
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${INES}`);
  await refresh();
  before = await readStarters();
  const read = async (language: Language) =>
    (await downloadExport(app, 'starters', { as: NORA, language })).text;
  text = { en: await read('en'), fr: await read('fr') };
});
afterAll(() => app.close());

it('marks those who have left, in the viewer’s language', () => {
  expect(text.en).toContain(',Ines Moreau (has left),');
  expect(text.fr).toContain(',Ines Moreau (n’est plus dans ce compte),');
});

it.each<Language>(['en', 'fr'])(
  'comes back whole into an account that lost its starters: %s',
  async (language) => {
    await removeAll();
    const request = await checkRows(app, text[language], { as: NORA });
    expect(await askUntilOver(app, request, { as: NORA })).toMatchObject({
      state: 'done',
      count: before.length,
    });
    const after = await readStarters();

    expect(goodFields.title).not.toBe('');
    expect(after).toEqual(before);
    expect(
      after.filter(({ variantOf, translationOf }) => variantOf ?? translationOf)
        .length,
    ).toBeGreaterThan(2);
  },
);
