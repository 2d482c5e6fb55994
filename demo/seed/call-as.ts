import type { Emulator } from 'hubspot-emulator';

/** Calls the emulator as a person in the CRM; throws when it refuses. */
export const callAs =
  (emulator: Emulator, userId: number) =>
  async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await emulator.fetchAsUser(
      new Request(`https://emulator.local${path}`, {
        method,
        ...(body === undefined
          ? {}
          : {
              body: JSON.stringify(body),
              headers: { 'content-type': 'application/json' },
            }),
      }),
      userId,
    );
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${method} ${path} was answered ${response.status}: ${text}`,
      );
    }

    return text === '' ? null : (JSON.parse(text) as unknown);
  };
