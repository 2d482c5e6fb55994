import type { Walk } from './walk.ts';

/** What a starter's record is to say in the app's own fields, and what it says, as hashes. */
export interface Statement {
  starterId: string;
  wanted: string;
  found: string;
}

/** What was last written again because it was no longer true. */
export interface Restatements {
  /**
   * Keeps statements of which record and truth differ.
   *
   * @returns the starters of which this was not kept already: what was written and came back in
   *   other words, or waits in the outbox, is not written each time
   */
  keepNew(accountId: number, statements: Statement[]): Promise<string[]>;
}

/** What restating needs. */
export interface RestateDeps {
  /** Of all starters; HubSpot is not asked. */
  listStatements: (accountId: number) => Promise<Statement[]>;
  restatements: Restatements;
  /** Has the starters counted and their records written again. */
  mark: (accountId: number, starterIds: string[]) => Promise<void>;
  publishSoon: (accountId: number) => void;
}

/**
 * Writes again what records say of starters (label, figures, why one is held) when it is no longer
 * true. Everything is computed again and compared with the record, whatever it rests on: a property
 * or segment that came, went or was renamed, an owner, a day, other starters' votes, an edit by
 * hand. So nothing has to announce a change.
 */
export const restate = ({
  listStatements,
  restatements,
  mark,
  publishSoon,
}: RestateDeps): Walk => ({
  kind: 'roll_ups',
  calls: 0,
  pauseMs: 60_000,
  step: async (accountId) => {
    const stale = (await listStatements(accountId)).filter(
      ({ wanted, found }) => wanted !== found,
    );
    const starterIds = await restatements.keepNew(accountId, stale);
    if (starterIds.length > 0) {
      await mark(accountId, starterIds);
      publishSoon(accountId);
    }

    return null;
  },
});
