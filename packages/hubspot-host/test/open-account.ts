import { createEmulator, type EmulatorPeople } from 'hubspot-emulator';

/** Two users in one team, and one in none. */
export const people: EmulatorPeople = {
  teams: [
    { id: '301', name: 'Sales' },
    { id: '302', name: 'Marketing' },
  ],
  users: [
    {
      id: 51_001,
      email: 'lea@nord.example',
      firstName: 'Léa',
      lastName: 'Fontaine',
      superAdmin: false,
      primaryTeamId: '301',
      secondaryTeamIds: ['302'],
      ownerId: '751001',
    },
    {
      id: 51_010,
      email: 'ines@nord.example',
      firstName: 'Ines',
      lastName: 'Moreau',
      superAdmin: true,
      primaryTeamId: '301',
      secondaryTeamIds: [],
      ownerId: '751010',
    },
    {
      id: 51_011,
      email: 'paul@nord.example',
      firstName: 'Paul',
      lastName: 'Girard',
      superAdmin: false,
      primaryTeamId: null,
      secondaryTeamIds: [],
      ownerId: '751011',
    },
  ],
};

/** An emulated account, with calls that a signed-in user makes. */
export const openAccount = () => {
  const emulator = createEmulator({
    accountId: 48_302_715,
    accessToken: 'access-token',
    people,
  });
  const call = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await emulator.fetchAsUser(
      new Request(`https://emulator.local${path}`, {
        method,
        ...(body === undefined
          ? {}
          : {
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            }),
      }),
      51_010,
    );
    const text = await response.text();

    return {
      status: response.status,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  };

  return {
    emulator,
    call,
    /** Creates a record and gives its id. */
    create: async (
      type: string,
      properties: Record<string, unknown>,
    ): Promise<string> => {
      const { status, body } = await call(
        'POST',
        `/crm/objects/2026-09/${type}`,
        { properties },
      );
      if (status !== 201) throw new Error(JSON.stringify(body));

      return String(body['id']);
    },
  };
};
