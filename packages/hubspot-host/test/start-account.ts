import {
  createEmulator,
  type Emulator,
  type EmulatorPeople,
} from 'hubspot-emulator';

const user = (id: number, firstName: string, lastName: string) => ({
  id,
  email: `${firstName.toLowerCase().replace('é', 'e')}@nord.example`,
  firstName,
  lastName,
  superAdmin: false,
  primaryTeamId: null,
  secondaryTeamIds: [],
  ownerId: String(id + 700_000),
});

/** Two people in one team, and an admin without any. */
export const people: EmulatorPeople = {
  teams: [{ id: '301', name: 'Sales' }],
  users: [
    { ...user(51_001, 'Léa', 'Fontaine'), primaryTeamId: '301' },
    { ...user(51_010, 'Ines', 'Moreau'), primaryTeamId: '301' },
    { ...user(51_011, 'Paul', 'Girard'), superAdmin: true },
  ],
};

/** An emulated account of its own. */
export interface TestAccount {
  emulator: Emulator;
  /** A call of Léa in the CRM. */
  call(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  /** Makes a record and gives its id. */
  create(type: string, properties: object): Promise<string>;
}

/** Makes an account with nothing in it but its people. */
export const startAccount = (): TestAccount => {
  const emulator = createEmulator({
    accountId: 48_302_715,
    accessToken: 'test-access-token',
    people,
    searchLagMs: 0,
  });
  const call: TestAccount['call'] = async (method, path, body) => {
    const response = await emulator.fetchAsUser(
      new Request(`https://emulator.local${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
      51_001,
    );

    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
    };
  };

  return {
    emulator,
    call,
    create: async (type, properties) => {
      const { body } = await call('POST', `/crm/objects/2026-09/${type}`, {
        properties,
      });

      return String(body['id']);
    },
  };
};
