import { HubSpotFailure, invalid } from '#emulator/account/hubspot-failure.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';

/** https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis */
const maxInputs = 100;

/** Refuses batches of more than `max` records. */
export const assertSize = (inputs: unknown[], max = maxInputs): void => {
  if (inputs.length > max) {
    throw invalid(
      `The maximum number of inputs supported in a batch request for this object type is ${max}`,
    );
  }
};

/** Records that one call reads with the history of properties. https://github.com/PipedreamHQ/pipedream/pull/8462 */
export const mostWithHistory = 50;

/** Refuses reading more records with their history. */
export const assertHistorySize = (inputs: unknown[]): void => {
  if (inputs.length > mostWithHistory) {
    throw invalid(
      `The maximum number of inputs supported in a batch request for property histories is ${mostWithHistory}. Please reduce the number of items and try again`,
    );
  }
};

/**
 * Refuses a batch that writes a record twice, however each input names it.
 * https://github.com/segmentio/action-destinations/pull/3969
 *
 * @param find the record that an input names, if there is one
 */
export const assertDistinct = <
  T extends { id: string; idProperty?: string | undefined },
>(
  inputs: readonly T[],
  find: (input: T) => { id: string } | undefined,
): void => {
  const named = inputs.map((input) => {
    const { id, idProperty = '' } = input;
    const record = find(input);

    return record
      ? `record ${record.id}`
      : `${idProperty} ${idProperty === 'email' ? id.toLowerCase() : id}`;
  });
  const ids = inputs.flatMap(({ id }, at) =>
    named.indexOf(named[at] ?? '') < at ? [id] : [],
  );
  const twice = [...new Set(ids)];
  if (twice.length === 0) return;

  throw new HubSpotFailure(
    400,
    'VALIDATION_ERROR',
    `Duplicate IDs found in batch input: [${twice.join(', ')}]. IDs must be unique`,
    { context: { ids: twice } },
  );
};

/** The property to find records by; refused unless its values are unique. */
export const assertUnique = (
  type: ObjectTypeDefinition,
  property: string,
): string => {
  const definition = type.properties.find(({ name }) => name === property);
  if (!definition?.hasUniqueValue || property === 'hs_object_id') {
    throw invalid(
      `Unable to perform update/upsert by non-unique ${type.objectTypeId} property ${property}`,
    );
  }

  return property;
};
