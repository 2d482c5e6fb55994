import { Client } from '@hubspot/api-client';
import { serveEmulator } from '#emulator/serve-emulator.ts';
import {
  accessToken,
  startAccount,
  type TestAccount,
} from './start-account.ts';

/** HubSpot's own client over a served emulator. */
export interface Witness {
  account: TestAccount;
  client: Client;
  /** The latest answer as it was sent. */
  latest: { status: number; text: string };
  /** Expects that what the client made of the latest answer is all that was in it. */
  expectWhole(parsed: unknown, status?: number): void;
  close(): Promise<void>;
}

/**
 * Starts HubSpot's own client as a second witness: it knows the shapes of HubSpot's answers and
 * drops every field it does not know.
 */
export const startWitness = async (): Promise<Witness> => {
  const account = startAccount({ searchLagMs: 0 });
  const latest = { status: 0, text: '' };
  const { url, close } = await serveEmulator({
    fetch: async (request) => {
      const response = await account.emulator.fetch(request);
      latest.status = response.status;
      latest.text = await response.clone().text();

      return response;
    },
  });

  return {
    account,
    client: new Client({ accessToken, basePath: url }),
    latest,
    close,

    expectWhole: (parsed, status = 200) => {
      // The client renames two fields.
      const text = JSON.stringify(parsed).replaceAll(
        /"_(new|from)":/g,
        '"$1":',
      );

      expect(latest.status).toBe(status);
      expect(JSON.parse(text)).toEqual(JSON.parse(latest.text));
    },
  };
};
