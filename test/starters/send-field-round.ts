import { listFields, LANGUAGES } from '@starters/contracts';
import { starterFieldsSchema } from '@starters/contracts/schemas';
import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { z } from 'zod';
import { people } from '#demo/seed/people.ts';
import { sayTexts } from '#src/cards/say-texts.ts';
import { differingFields, toDraft } from '#src/editing/draft.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createStarterWriter } from '#src/hubspot/starter-writer.ts';
import { createStarterRecords } from '#src/hubspot/starter-records.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { checkRows } from '#src/transfer/check-rows.ts';
import { exportStarters } from '#src/transfer/export-starters.ts';
import { readTable } from '#src/transfer/read-table.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildImportContext } from '#test/helpers/build-import-context.ts';

/*
 * Sends a starter through HubSpot, the editor, a card and a file, and prints as JSON how it stood
 * at each place. A program, so that `further-field.test.ts` can run it on a copy of the code.
 * Usage: node test/starters/send-field-round.ts PROPERTY VALUE
 */
const [property = '', value = ''] = process.argv.slice(2);
const accessToken = 'a-token';
const emulator = createEmulator({
  accountId: 1,
  accessToken,
  people,
  searchLagMs: 0,
});
const served = await serveEmulator(emulator);
const client = createHubSpotClient({
  accountId: 1,
  accessToken,
  baseUrl: served.url,
});
const { starterTypeId } = await installObjects(client, 'en');
const path = `/crm/objects/2026-09/${starterTypeId}`;
const schema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});

const byHand = await client.request({
  method: 'POST',
  path,
  body: {
    properties: {
      title: 'By hand',
      opener: 'How is {{contact.city}}?',
      question: 'What next?',
      why_now: 'They live in {{contact.city}}.',
      [property]: value,
    },
  },
  schema,
});
const [starter] = await createStarterSource(client, starterTypeId).readAll();
const records = createStarterRecords(client, starterTypeId);
const record = await records.read(byHand.id);
if (!starter || !record) throw new Error('The record was not read.');

const fields = starterFieldsSchema.parse(
  JSON.parse(JSON.stringify(record.fields)),
);
const savedId = await createStarterWriter(client, starterTypeId).create('key', {
  ...fields,
  status: 'draft',
});
const saved = await client.request({
  method: 'GET',
  path: `${path}/${savedId}`,
  query: { properties: property },
  schema,
});
await served.close();

const catalog = buildCatalog({ starters: [starter] });
const draft = toDraft(fields);
const checked = checkForCards({ ...starter, ...draft }, catalog);
let file = '';
for await (const { text } of exportStarters(
  {
    catalogs: {
      get: async () => ({
        catalog,
        fresh: true,
        isLate: false,
        failure: null,
        readAt: 0,
      }),
    },
    tallies: { listWhole: async () => [] },
    recount: async () => {},
    now: () => new Date(),
  },
  { accountId: 1, timeZone: 'Europe/Paris' },
  'fr',
)) {
  file += text;
}
const table = readTable(file.replace(/^\uFEFF/, ''));
const imported = table.ok
  ? checkRows(table, buildImportContext({ starters: [] }))
  : table;

process.stdout.write(
  JSON.stringify({
    form: listFields().map(([field]) => field),
    labels: LANGUAGES.map((language) => textsIn(language).fields),
    starter,
    fields,
    draft,
    saved: saved.properties,
    differing: differingFields(fields, emptyFields),
    details: checked.ok && sayTexts(checked.texts, 'en', textsIn('en')).details,
    file,
    imported,
    wording: wordingOf(starter),
    hash: hashWording(wordingOf(starter)),
  }),
);
