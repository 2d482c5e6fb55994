import { type Kysely, sql } from 'kysely';
import type { IntentKind } from '#src/outbox/intent.ts';
import type { Tables } from './tables.ts';

/** How an intent stands after HubSpot's record was read. */
export interface RebuiltIntent {
  key: string;
  recordId: string;
  /** Whether the record is as it is to be; else it is due. */
  isSent: boolean;
  changedAt: Date;
}

/**
 * Settles intents whose records were read: what HubSpot has is sent, the rest is due.
 *
 * @param isNew whether to add intents that are not there
 */
export const settleRebuilt = async (
  db: Kysely<Tables>,
  {
    accountId,
    kind,
    isNew,
  }: { accountId: number; kind: IntentKind; isNew: boolean },
  intents: RebuiltIntent[],
): Promise<void> => {
  const ends = sql`jsonb_to_recordset(${JSON.stringify(intents)}::jsonb)
    as ends (key text, "recordId" text, "isSent" boolean, "changedAt" timestamptz)`;
  await sql`
    update outbox set
      sent_revision = case when ends."isSent" then revision else sent_revision end,
      -- What had been sent and is not there as it should be is due once more.
      revision = case when ends."isSent" then revision
        else greatest(revision, sent_revision + 1) end,
      record_id = ends."recordId", attempted_at = null, check_at = null,
      refusals = 0, because = null, retry_at = null, settled_at = now()
    from ${ends}
    where outbox.account_id = ${accountId} and outbox.kind = ${kind}
      and outbox.key = ends.key`.execute(db);
  if (!isNew) return;
  await sql`
    insert into outbox (account_id, kind, key, revision, sent_revision,
      record_id, changed_at, settled_at)
    select ${accountId}, ${kind}, ends.key, 1,
      case when ends."isSent" then 1 else 0 end,
      ends."recordId", ends."changedAt", now()
    from ${ends}
    on conflict do nothing`.execute(db);
};

/**
 * Prepares the intents of a backup: what was waiting then may have arrived since. It counts as
 * attempted, so that the outbox reads HubSpot before it sends it. Nothing counts as settled.
 *
 * @param writtenAt when the backup was written
 */
export const doubtRestored = async (
  db: Kysely<Tables>,
  accountId: number,
  writtenAt: Date,
): Promise<void> => {
  await sql`
    update outbox set settled_at = null, check_at = null, refusals = 0,
      because = null, retry_at = null,
      -- Roll-ups are idempotent, and all are sent anyway.
      attempted_at = case when sent_revision < revision and kind <> 'roll_up'
        then ${writtenAt}::timestamptz end
    where account_id = ${accountId}`.execute(db);
};
