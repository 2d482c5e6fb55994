import type { AccountState, StoredRecord } from './model.ts';

/** Runs what is to happen whole or not at all. */
export interface TakeBack {
  /** Notes a record as it is, or that there is none: to be called before it changes. */
  changing(objectTypeId: string, id: string): void;
  /** Runs it whole or, when it throws, leaves everything as it was. One may run within another. */
  atomically<T>(run: () => T): T;
}

/** Records as they were, by object type and id; null where there was none. */
type Before = Map<string, Map<string, StoredRecord | null>>;

/** Takes changes of an account's data back. */
export const createTakeBack = (state: AccountState): TakeBack => {
  let current: Before | null = null;

  const note = (
    before: Before,
    objectTypeId: string,
    id: string,
    copy: () => StoredRecord | null,
  ): void => {
    const records = before.get(objectTypeId) ?? new Map();
    before.set(objectTypeId, records);
    // What it was first is what it is to be again.
    if (!records.has(id)) records.set(id, copy());
  };

  const restore = (before: Before): void => {
    for (const [objectTypeId, records] of before) {
      const stored = (state.records[objectTypeId] ??= {});
      for (const [id, record] of records) {
        if (record === null) Reflect.deleteProperty(stored, id);
        else stored[id] = record;
      }
    }
  };

  return {
    changing: (objectTypeId, id) => {
      if (current === null) return;
      const record = state.records[objectTypeId]?.[id];
      note(current, objectTypeId, id, () =>
        record ? structuredClone(record) : null,
      );
    },

    atomically: (run) => {
      const outer = current;
      const own: Before = new Map();
      current = own;
      // A copy of all records takes seconds with 10,000 of them; those that change are noted.
      const { records, associations, ...rest } = state;
      const types = new Set(Object.keys(records));
      const ties = [...associations];
      const others = JSON.stringify(rest);
      try {
        const result = run();
        if (outer) {
          for (const [objectTypeId, noted] of own) {
            for (const [id, record] of noted) {
              note(outer, objectTypeId, id, () => record);
            }
          }
        }

        return result;
      } catch (error) {
        restore(own);
        for (const objectTypeId of Object.keys(records)) {
          if (!types.has(objectTypeId)) {
            Reflect.deleteProperty(records, objectTypeId);
          }
        }
        const restored = {
          ...(JSON.parse(others) as typeof rest),
          records,
          associations: ties,
        };
        // What was not there before is not to be there now, either.
        for (const key of Object.keys(state)) {
          if (!(key in restored)) Reflect.deleteProperty(state, key);
        }
        Object.assign(state, restored);
        throw error;
      } finally {
        current = outer;
      }
    },
  };
};
