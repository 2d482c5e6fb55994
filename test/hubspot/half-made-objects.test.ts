import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { z } from 'zod';
import { callAs } from '#demo/seed/call-as.ts';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { runObjects } from '#test/helpers/run-objects.ts';

const emulator = createEmulator({
  accountId: ACCOUNT_ID,
  accessToken: 'right',
  people,
});
const call = callAs(emulator, 51_020);
const schemasPath = '/crm-object-schemas/2026-09/schemas';
const named = z.object({ name: z.string() });
const readSchemas = async () =>
  z
    .object({
      results: z.array(
        named.extend({ objectTypeId: z.string(), properties: z.array(named) }),
      ),
    })
    .parse(await call('GET', schemasPath)).results;
const find = async (name: string) => {
  const schema = (await readSchemas()).find((each) => each.name === name);
  if (!schema) throw new Error(`There is no ${name}.`);

  return schema;
};

it('completes what was made by half, and says what somebody made otherwise, with the way out', async () => {
  const call = callAs(emulator, 51_020);
  const served = await serveEmulator(emulator);
  const install = () =>
    runObjects({
      HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
      HUBSPOT_ACCESS_TOKEN: 'right',
      HUBSPOT_API_BASE_URL: served.url,
    });
  expect(await install()).toMatchObject({ code: 0 });
  const { objectTypeId } = await find('conversation_starter');
  const starter = `/crm/properties/2026-09/${objectTypeId}`;
  await call(
    'DELETE',
    `/crm-object-schemas/2026-09/schemas/${(await find('starter_vote')).objectTypeId}`,
  );
  await call('DELETE', `${starter}/why_now`);
  await call('DELETE', `${starter}/opener`);
  await call('POST', starter, {
    name: 'opener',
    label: 'Our own',
    type: 'number',
    fieldType: 'number',
    groupName: 'conversation_starter_information',
  });

  expect(await install()).toEqual({
    code: 1,
    said: expect.stringMatching(
      /starter_vote is 2-\d+\. conversation_starter\.opener is number, not string\. .*archive it for good/,
    ),
  });
  await call('DELETE', `${starter}/opener`);

  expect(await install()).toEqual({
    code: 0,
    said: expect.stringContaining('There is nothing else to do.'),
  });
  const { properties } = await find('conversation_starter');
  expect(properties.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['why_now', 'opener']),
  );
  await served.close();
});
