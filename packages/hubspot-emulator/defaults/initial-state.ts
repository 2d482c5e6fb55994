import { z } from 'zod';
import type { AccountState } from '#emulator/account/model.ts';
import type { EmulatorPeople } from '#emulator/account/people.ts';
import { defaultAssociations } from './default-associations.ts';
import { defaultPipelines } from './default-pipelines.ts';
import { defaultTypes } from './default-types.ts';
import { ownProperties } from '#emulator/wire/schema-input.ts';

/** What tells a snapshot of an account from any other JSON. */
const snapshotSchema = z.looseObject({
  accountId: z.number().optional(),
  nextId: z.number(),
  nextTypeNumber: z.number(),
  nextAssociationId: z.number(),
  nextListId: z.number(),
  types: z.array(z.looseObject({ objectTypeId: z.string() })),
  associationTypes: z.array(z.looseObject({ id: z.number() })),
  records: z.record(z.string(), z.record(z.string(), z.unknown())),
  associations: z.array(z.unknown()),
  lists: z.array(z.unknown()),
  people: z.looseObject({
    users: z.array(z.unknown()),
    teams: z.array(z.unknown()),
  }),
});

/** A new account: HubSpot's own objects, no records. Ids start where they look like HubSpot's. */
export const emptyState = (
  accountId: number,
  people: EmulatorPeople,
): AccountState => ({
  accountId,
  nextId: 20_001,
  nextTypeNumber: 41_001,
  nextAssociationId: 101,
  nextListId: 17,
  types: defaultTypes(),
  associationTypes: defaultAssociations(),
  records: {},
  associations: [],
  lists: [],
  people,
  pipelines: defaultPipelines(),
});

const parse = (snapshot: string): AccountState => {
  try {
    const json: unknown = JSON.parse(snapshot);
    snapshotSchema.parse(json);

    return json as AccountState;
  } catch (cause) {
    throw new Error('This is no snapshot of an emulated account.', { cause });
  }
};

/**
 * The account as it was when the snapshot was taken, with the objects, properties and association
 * types that the emulator has been given since.
 *
 * @throws Error when the text is no snapshot, or one of another account
 */
export const restoreState = (
  accountId: number,
  snapshot: string,
): AccountState => {
  const state = parse(snapshot);
  state.accountId ??= accountId;
  if (state.accountId !== accountId) {
    throw new Error(
      `The snapshot is of account ${state.accountId}, not of ${accountId}.`,
    );
  }
  for (const type of defaultTypes()) {
    const known = state.types.find(
      ({ objectTypeId }) => objectTypeId === type.objectTypeId,
    );
    if (!known) {
      state.types.push(type);
      continue;
    }
    known.properties.push(
      ...type.properties.filter(
        ({ name }) => !known.properties.some((each) => each.name === name),
      ),
    );
  }
  for (const type of state.types.filter(({ isCustom }) => isCustom)) {
    type.properties.push(
      ...ownProperties(type.properties[0]?.groupName ?? '').filter(
        ({ name }) => !type.properties.some((each) => each.name === name),
      ),
    );
  }
  state.associationTypes.push(
    ...defaultAssociations().filter(
      ({ id, category }) =>
        !state.associationTypes.some(
          (each) => each.id === id && each.category === category,
        ),
    ),
  );
  state.pipelines = { ...defaultPipelines(), ...state.pipelines };

  return state;
};
