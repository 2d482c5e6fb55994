import type { Account } from '#src/accounts/account.ts';
import type { Sender } from '#src/outbox/sender.ts';

/** The properties that starters and votes have only where outcomes are read; for the outbox. */
export interface OutcomeProperties {
  /** Adds those that are missing. Throws `RefusedError` and `UnknownOutcomeError`. */
  add(): Promise<void>;
  /** Throws `RefusedError`. */
  areThere(): Promise<boolean>;
}

/**
 * The key of the intent of its kind that stands for all properties there are now. Another one when a
 * property is added: accounts that have the earlier ones then get it before anything is written there.
 */
export const COLUMNS_KEY = 'outcomes-2';

/** Makes the properties of outcomes, and nothing where they are not to be read. */
export const createColumnSender = (
  { settings }: Pick<Account, 'settings'>,
  properties: OutcomeProperties,
): Sender<true> => ({
  kind: 'columns',
  batchSize: 1,
  load: async (_, keys) =>
    new Map(settings.readsOutcomes ? keys.map((key) => [key, true]) : []),
  send: async (items) => {
    await properties.add();

    return [...items.keys()].map((key) => ({ key, ok: true, recordId: null }));
  },
  findSent: async (items) =>
    (await properties.areThere())
      ? [...items.keys()].map((key) => ({ key, recordId: null }))
      : [],
});
