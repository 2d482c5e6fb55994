import type { Insertable } from 'kysely';
import type { Tables } from '#src/store/tables.ts';
import { fillWriting } from './fill-writing.ts';
import { fullVote, insertRows } from './insert-rows.ts';
import { INES, LEA, type TestApp } from './start-app.ts';

/** Three bytes a letter in UTF-8. */
const long = '語'.repeat(2000);

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** 2,500 of one group, 1,100 long ones, others of each reason; 800 requests of one person. */
export const fillStores = async (
  app: TestApp,
  { contactId, starterIds }: { contactId: string; starterIds: string[] },
): Promise<void> => {
  const { accountId } = app.emulator;
  const at = app.clock.now;
  const insert = <Table extends keyof Tables>(
    table: Table,
    rows: Insertable<Tables[Table]>[],
  ) => insertRows(app, table, rows);
  const of = (index: number) => starterIds[index % starterIds.length] ?? '';
  await insert('votes', [
    ...times(2500, (i) =>
      fullVote(app, i, { starter_id: of(0), comment: 'Everybody says this' }),
    ),
    ...times(1100, (i) =>
      fullVote(app, 3000 + i, {
        starter_id: of(1 + i),
        reason: i % 2 === 0 ? 'other' : 'not_my_words',
        comment: long,
        own_words: i % 2 === 0 ? null : long,
      }),
    ),
    ...times(600, (i) =>
      fullVote(app, 5000 + i, {
        starter_id: of(i),
        reason: 'wrong_for_client',
        comment: long,
      }),
    ),
    ...times(600, (i) =>
      fullVote(app, 6000 + i, {
        starter_id: of(i),
        reason: 'wrong_fact',
        wrong_fact: `contact.property_${i}#7`,
      }),
    ),
    // Answered, and not dismissed.
    ...times(400, (i) =>
      fullVote(app, 7000 + i, {
        user_id: LEA,
        starter_id: of(i),
        answer: 'kept',
        answer_text: long,
        answered_at: at,
      }),
    ),
  ]);
  await insert(
    'requests',
    times(800, (i) => ({
      account_id: accountId,
      request_key: `full-${i}`,
      brief: '語'.repeat(500),
      owner_id: null,
      requested_at: at,
    })),
  );
  await insert(
    'request_waiters',
    times(800, (i) => ({
      account_id: accountId,
      request_key: `full-${i}`,
      user_id: LEA,
      contact_id: contactId,
      joined_at: at,
    })),
  );
  // Half of them are ready: their starters are on cards.
  await insert(
    'outbox',
    times(400, (i) => ({
      account_id: accountId,
      kind: 'request' as const,
      key: `full-${i}`,
      revision: 1,
      sent_revision: 1,
      attempted_at: null,
      check_at: null,
      because: null,
      retry_at: null,
      settled_at: at,
      record_id: of(i),
      changed_at: at,
    })),
  );
  await insert(
    'outbox',
    times(3000, (i) => ({
      account_id: accountId,
      kind: 'vote' as const,
      key: `refused-${i}`,
      revision: 1,
      attempted_at: null,
      check_at: null,
      refusals: 9,
      because: JSON.stringify({ kind: 'record', message: long.slice(0, 900) }),
      retry_at: null,
      settled_at: at,
      record_id: null,
      changed_at: at,
    })),
  );
  await insert(
    'starter_changes',
    times(3000, (i) => ({
      account_id: accountId,
      starter_id: of(0),
      at,
      user_id: INES,
      action: 'edited' as const,
      status: 'published' as const,
      hash: `hash-${i}`,
    })),
  );
  const known = await app.db
    .selectFrom('wordings')
    .select('wording')
    .executeTakeFirstOrThrow();
  await insert(
    'wordings',
    times(400, (i) => ({
      account_id: accountId,
      starter_id: of(0),
      hash: `hash-${i}`,
      wording: JSON.stringify({
        ...known.wording,
        opener: long,
        question: long,
      }) as never,
      first_seen_at: at,
      credited_to: null,
    })),
  );
  await insert(
    'choices',
    times(1000, (i) => ({
      account_id: accountId,
      user_id: LEA,
      kind: 'theme' as const,
      target: `theme ${i} ${'語'.repeat(180)}`,
      choice: 'muted' as const,
      chosen_at: at,
    })),
  );
  await insert(
    'speaker_facts',
    times(200, (i) => ({
      account_id: accountId,
      user_id: LEA,
      key: `in town ${i}`,
      place: `Town ${i} ${'語'.repeat(100)}`,
      day: app.clock.now.toISOString().slice(0, 10),
      said_at: at,
    })),
  );
  await fillWriting(app, starterIds);
};
