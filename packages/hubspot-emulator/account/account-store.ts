import { checkValues } from './check-value.ts';
import { HubSpotFailure, invalid, notFound } from './hubspot-failure.ts';
import {
  type AccountState,
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
  type Writer,
} from './model.ts';
import { addressesOf } from './addresses.ts';
import { survivorOf } from './merge-records.ts';
import { stageValues } from './pipelines.ts';
import { ownerMoment } from './owner-moment.ts';
import {
  withAdditions,
  writeModified,
  writeValues,
} from './property-history.ts';
import type { Happening } from '#emulator/webhooks/webhook-event.ts';
import { createTakeBack } from './take-back.ts';
import { enforceRules } from './write-rules.ts';

/** The account's data and the rules of writing it. */
export interface AccountStore {
  accountId: number;
  state: AccountState;
  now(): number;
  /** By name, plural, `0-1`, `2-…`, fully qualified or `p_` name. Throws when there is none. */
  typeOf(reference: string): ObjectTypeDefinition;
  recordsOf(type: ObjectTypeDefinition): StoredRecord[];
  /** Throws 404 unless it is there and not archived. */
  record(type: ObjectTypeDefinition, id: string): StoredRecord;
  /** By a property with unique values; an archived one only where that is asked for. */
  findBy(
    type: ObjectTypeDefinition,
    property: string,
    value: string,
    isArchived?: boolean,
  ): StoredRecord | undefined;
  create(
    type: ObjectTypeDefinition,
    properties: Record<string, string>,
    writer: Writer,
  ): StoredRecord;
  update(
    type: ObjectTypeDefinition,
    record: StoredRecord,
    properties: Record<string, string>,
    writer: Writer,
  ): void;
  archive(type: ObjectTypeDefinition, record: StoredRecord): void;
  /** Runs it whole or, when it throws, leaves everything as it was. */
  atomically<T>(run: () => T): T;
  /** To be called before a record changes by another way than these, so that it can be taken back. */
  changing(objectTypeId: string, id: string): void;
  /** Brings a record that was deleted back. Throws 404 where there is none. */
  restore(type: ObjectTypeDefinition, id: string): StoredRecord;
  /** Called after each write. */
  changed(): void;
  /** Tells of what webhooks tell of. */
  happened(happening: Happening): void;
}

/** The rules of reading and writing over an account's data, which they change in place. */
export const createAccountStore = ({
  accountId,
  state,
  now,
  onChange,
  onHappening = () => {},
}: {
  accountId: number;
  state: AccountState;
  now: () => number;
  onChange: () => void;
  onHappening?: (happening: Happening) => void;
}): AccountStore => {
  const takeBack = createTakeBack(state);

  const refuseDuplicates = (
    type: ObjectTypeDefinition,
    values: Record<string, string>,
    self: string | null,
  ): void => {
    for (const { name, hasUniqueValue } of type.properties) {
      const value = values[name];
      if (!hasUniqueValue || value === undefined || value === '') continue;
      const other = store.findBy(type, name, value);
      if (other && other.id !== self) {
        throw new HubSpotFailure(
          409,
          'CONFLICT',
          type.objectTypeId === '0-1'
            ? `Contact already exists. Existing ID: ${other.id}`
            : `A record with ${name}=${value} already exists. Existing ID: ${other.id}`,
        );
      }
    }
  };

  const validate = (
    type: ObjectTypeDefinition,
    properties: Record<string, string>,
  ): Record<string, string> => {
    const { values, errors } = checkValues(type, properties);
    if (errors.length > 0) {
      throw invalid(
        `Property values were not valid: ${JSON.stringify(errors)}`,
        errors,
      );
    }

    return values;
  };

  const touch = (type: ObjectTypeDefinition, record: StoredRecord): void => {
    record.updatedAt = Math.max(now(), record.updatedAt + 1);
    writeModified(type, record);
    onChange();
  };

  const tell = (
    what: Happening['what'],
    { objectTypeId }: ObjectTypeDefinition,
    { id }: StoredRecord,
    more: Partial<Happening> = {},
  ): void => onHappening({ what, objectTypeId, objectId: Number(id), ...more });

  const store: AccountStore = {
    accountId,
    state,
    now,

    typeOf: (reference) => {
      const wanted = reference.toLowerCase();
      const type = state.types.find(
        ({ objectTypeId, name, pluralName, fullyQualifiedName, isCustom }) =>
          [
            objectTypeId,
            name,
            pluralName,
            fullyQualifiedName,
            ...(isCustom ? [`p_${name}`] : []),
          ]
            .map((each) => each.toLowerCase())
            .includes(wanted),
      );
      if (!type) {
        throw invalid(`Unable to infer object type from: ${reference}`);
      }

      return type;
    },

    recordsOf: ({ objectTypeId }) =>
      Object.values(state.records[objectTypeId] ?? {}),

    record: (type, id) => {
      const record =
        state.records[type.objectTypeId]?.[survivorOf(state, type, id)];
      if (!record || record.archivedAt !== null) throw notFound();

      return record;
    },

    findBy: (type, property, value, isArchived = false) =>
      store
        .recordsOf(type)
        .find(
          (record) =>
            (record.archivedAt !== null) === isArchived &&
            (property === 'email'
              ? addressesOf(record).includes(value.toLowerCase())
              : valueAt(record, property) === value),
        ),

    create: (type, properties, writer) => {
      const values = validate(type, properties);
      const missing = type.requiredProperties.filter((name) => !values[name]);
      if (missing.length > 0) {
        throw invalid(
          `Error creating ${type.name}. Some required properties were not set.`,
          missing.map((name) => ({
            message: `Required property "${name}" was not set`,
            code: 'MISSING_REQUIRED_PROPERTY',
            context: { propertyName: [name] },
          })),
        );
      }
      enforceRules(state, type, null, values);
      refuseDuplicates(type, values, null);
      const at = now();
      const stage = stageValues(state, type, null, values, at);
      const id = String(state.nextId);
      state.nextId += 1;
      const record: StoredRecord = {
        id,
        createdAt: at,
        updatedAt: at - 1,
        archivedAt: null,
        history: {},
      };
      takeBack.changing(type.objectTypeId, id);
      (state.records[type.objectTypeId] ??= {})[id] = record;
      const created = type.isCustom ? 'hs_createdate' : 'createdate';
      writeValues(
        record,
        {
          [created]: new Date(at).toISOString(),
          ...values,
          ...stage,
          ...ownerMoment(type, null, values, at),
          hs_object_id: id,
        },
        writer,
        at,
      );
      touch(type, record);
      tell('creation', type, record);

      return record;
    },

    update: (type, record, properties, writer) => {
      const values = validate(type, withAdditions(type, record, properties));
      enforceRules(state, type, record, values);
      refuseDuplicates(type, values, record.id);
      const stage = stageValues(state, type, record, values, now());
      const owned = ownerMoment(type, record, values, now());
      takeBack.changing(type.objectTypeId, record.id);
      writeValues(record, { ...values, ...stage, ...owned }, writer, now());
      touch(type, record);
      for (const [propertyName, propertyValue] of Object.entries(values)) {
        tell('propertyChange', type, record, { propertyName, propertyValue });
      }
    },

    archive: (type, record) => {
      takeBack.changing(type.objectTypeId, record.id);
      record.archivedAt = now();
      state.associations = state.associations.filter(
        ({ fromType, fromId, toType, toId }) =>
          !(fromType === type.objectTypeId && fromId === record.id) &&
          !(toType === type.objectTypeId && toId === record.id),
      );
      for (const list of state.lists) {
        if (list.objectTypeId !== type.objectTypeId) continue;
        list.members = list.members.filter(
          ({ recordId }) => recordId !== record.id,
        );
      }
      touch(type, record);
      tell('deletion', type, record);
    },

    restore: (type, id) => {
      const record = state.records[type.objectTypeId]?.[id];
      if (!record || record.archivedAt === null) throw notFound();
      takeBack.changing(type.objectTypeId, id);
      record.archivedAt = null;
      touch(type, record);
      tell('restore', type, record);

      return record;
    },

    atomically: takeBack.atomically,
    changing: takeBack.changing,
    changed: onChange,
    happened: onHappening,
  };

  return store;
};
