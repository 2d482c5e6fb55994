import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import {
  createSegmentOptions,
  readSegmentOptions,
} from '#src/hubspot/segment-options.ts';

it('makes no enumeration without an option, and takes that option for none', async () => {
  const accessToken = 'token-of-first-option';
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
  });
  const served = await serveEmulator(emulator);
  try {
    const client = createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken,
      baseUrl: served.url,
    });
    const { starterTypeId } = await installObjects(client, 'en');
    const made = emulator.calls
      .filter(
        ({ method, path }) => method === 'POST' && path.endsWith('/schemas'),
      )
      .flatMap(({ requestBody }) => JSON.parse(requestBody ?? '').properties);
    const enumerations = made.filter(({ type }) => type === 'enumeration');

    expect(enumerations.length).toBeGreaterThan(3);
    for (const { options } of enumerations) {
      expect(options.length).toBeGreaterThan(0);
    }
    expect(made.find(({ name }) => name === 'segments').options).toEqual([
      { value: 'none_yet', label: '–', displayOrder: 0, hidden: true },
    ]);
    expect(await readSegmentOptions(client, starterTypeId)).toEqual([]);

    const bakers = { value: '17', label: 'Bakers' };
    await createSegmentOptions(client, starterTypeId).write([bakers]);
    // Running it again brings nothing back.
    await installObjects(client, 'en');
    expect(await readSegmentOptions(client, starterTypeId)).toEqual([bakers]);
    expect(emulator.snapshot()).not.toContain('none_yet');
  } finally {
    await served.close();
  }
});
