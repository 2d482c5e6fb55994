import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
} from '#emulator/create-emulator.ts';

/** What a call was answered with; the body is undefined when there was none. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}
type Body = Record<string, unknown>;
type Call = <T = Body>(
  method: string,
  path: string,
  body?: unknown,
) => Promise<Answer<T>>;

/** An emulated account of its own, with the short ways tests take to it. */
export interface TestAccount {
  emulator: Emulator;
  /** In ms; stands still until a test moves it. */
  clock: { now: number };
  /** A call of the app, with its token. */
  call: Call;
  /** A call of a person signed in to the CRM. */
  callAs(userId: number): Call;
  /** Makes a record and gives its id. */
  create(
    type: string,
    properties: Body,
    associations?: Body[],
  ): Promise<string>;
  /** Makes the custom object `machine` and gives its object type id. */
  defineMachine(overrides?: Body): Promise<string>;
}

/** Two people in one team, and one without any. */
export const people: EmulatorOptions['people'] = {
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

/** The token the emulator takes. */
export const accessToken = 'test-access-token';

const machine = {
  name: 'machine',
  labels: { singular: 'Machine', plural: 'Machines' },
  primaryDisplayProperty: 'title',
  requiredProperties: ['title'],
  searchableProperties: ['title'],
  properties: [
    { name: 'title', label: 'Title', type: 'string', fieldType: 'text' },
    {
      name: 'serial_number',
      label: 'Serial number',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    },
    { name: 'weight', label: 'Weight', type: 'number', fieldType: 'number' },
    { name: 'ends_on', label: 'Ends on', type: 'date', fieldType: 'date' },
    { name: 'used_at', label: 'Used at', type: 'datetime', fieldType: 'date' },
    {
      name: 'status',
      label: 'Status',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'draft', label: 'Draft' },
        { value: 'live', label: 'Live' },
      ],
    },
    {
      name: 'channels',
      label: 'Channels',
      type: 'enumeration',
      fieldType: 'checkbox',
      options: [
        { value: 'phone', label: 'Phone' },
        { value: 'mail', label: 'Mail' },
      ],
    },
    {
      name: 'is_open',
      label: 'Open',
      type: 'bool',
      fieldType: 'booleancheckbox',
      options: [
        { value: 'true', label: 'Yes' },
        { value: 'false', label: 'No' },
      ],
    },
  ],
  associatedObjects: ['CONTACT'],
};

/** Makes an emulated account whose clock stands at nine on 23 November 2026 (UTC). */
export const startAccount = (
  overrides: Partial<EmulatorOptions> = {},
): TestAccount => {
  const clock = { now: Date.parse('2026-11-23T09:00:00.000Z') };
  const emulator = createEmulator({
    accountId: 12_345_678,
    accessToken,
    people,
    clock: () => clock.now,
    ...overrides,
  });
  const callWith =
    (send: (request: Request) => Promise<Response>): Call =>
    async <T = Body>(method: string, path: string, body?: unknown) => {
      const response = await send(
        new Request(`https://emulator.local${path}`, {
          method,
          headers: {
            authorization: `Bearer ${accessToken}`,
            ...(body === undefined
              ? {}
              : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
      const text = await response.text();

      return {
        status: response.status,
        headers: response.headers,
        body: (text === '' ? undefined : JSON.parse(text)) as T,
      };
    };
  const asUser = callWith((request) => emulator.fetchAsUser(request, 51_010));

  return {
    emulator,
    clock,
    call: callWith((request) => emulator.fetch(request)),
    callAs: (userId) =>
      callWith((request) => emulator.fetchAsUser(request, userId)),

    create: async (type, properties, associations = []) => {
      const { status, body } = await asUser<{ id: string }>(
        'POST',
        `/crm/objects/2026-09/${type}`,
        { properties, associations },
      );
      if (status !== 201) throw new Error(JSON.stringify(body));

      return body.id;
    },

    defineMachine: async (changes = {}) => {
      const { status, body } = await asUser<{ objectTypeId: string }>(
        'POST',
        '/crm-object-schemas/2026-09/schemas',
        { ...machine, ...changes },
      );
      if (status !== 201) throw new Error(JSON.stringify(body));

      return body.objectTypeId;
    },
  };
};
