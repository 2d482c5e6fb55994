import { REASONS_BESIDE_THE_RATE } from '@starters/contracts';
import type { Database } from '#src/store/open-database.ts';
import type { Deeds, Slot } from './operations.ts';

/** A record in HubSpot, with what it is associated with. */
export interface TiedRecord {
  id: string;
  properties: Record<string, string | null>;
  /** Ids of the associated records. */
  ties: string[];
}

/** What is wrong at the end; all are to be 0. */
export interface Wrongs {
  lost: number;
  doubled: number;
  stale: number;
  invented: number;
  unassociated: number;
  miscounted: number;
}

const contactOf = (record: TiedRecord) =>
  record.properties['contact_record_id'] ?? '';
const isSame = (one: string | null | undefined, other: string | null) =>
  (one ?? '') === (other ?? '');

/**
 * How many people judge a starter: on itself or a translation, the newest vote of each for each
 * contact, where it says something of the starter. "I would not say it so" is of one translation.
 */
const countVoters = (
  slots: Slot[],
  starterId: string,
  conversationOf: (starterId: string) => string,
  votedAt: (slot: Slot) => number,
): number => {
  const newest = new Map<string, Slot>();
  for (const slot of slots) {
    const isOwn = slot.starterId === starterId;
    const isShared =
      conversationOf(slot.starterId) === conversationOf(starterId) &&
      slot.acknowledged.reason !== 'not_my_words';
    if (!isOwn && !isShared) continue;
    const key = `${slot.userId} ${slot.contactId}`;
    const known = newest.get(key);
    if (!known || votedAt(known) < votedAt(slot)) newest.set(key, slot);
  }

  return new Set(
    [...newest.values()]
      .filter(
        ({ acknowledged: { verdict, reason } }) =>
          verdict === 'useful' ||
          (verdict === 'not_useful' &&
            !REASONS_BESIDE_THE_RATE.some((each) => each === reason)),
      )
      .map(({ userId }) => userId),
  ).size;
};

/** Compares what was acknowledged, and our database, with HubSpot's records. */
export const compare = async (
  db: Database,
  { slots, requests, titles }: Deeds,
  votes: TiedRecord[],
  starters: TiedRecord[],
): Promise<{ wrongs: Wrongs; examples: string[] }> => {
  const wrongs: Wrongs = {
    lost: 0,
    doubled: 0,
    stale: 0,
    invented: 0,
    unassociated: 0,
    miscounted: 0,
  };
  const examples: string[] = [];
  const blame = (what: keyof Wrongs, example: string) => {
    wrongs[what] += 1;
    if (examples.length < 20) examples.push(`${what}: ${example}`);
  };
  const rows = await db.selectFrom('votes').selectAll().execute();
  const records = new Map<string, TiedRecord[]>();
  for (const record of votes) {
    const key = record.properties['vote_key'] ?? '';
    records.set(key, [...(records.get(key) ?? []), record]);
  }

  const acknowledged = slots.filter(
    ({ acknowledged: { revision } }) => revision > 0,
  );
  for (const slot of acknowledged) {
    const { verdict, reason, comment } = slot.acknowledged;
    const name = `vote of ${slot.userId} on ${slot.starterId} for ${slot.contactId}`;
    const row = rows.find(
      (each) =>
        each.user_id === slot.userId &&
        each.contact_id === slot.contactId &&
        each.starter_id === slot.starterId,
    );
    const [record, ...more] = records.get(row?.vote_key ?? '') ?? [];
    if (!row || !record) {
      blame('lost', name);
      continue;
    }
    if (more.length > 0) blame('doubled', name);
    const { properties, ties } = record;
    const says =
      isSame(properties['verdict'], verdict) &&
      isSame(properties['reason'], reason) &&
      isSame(properties['comment'], comment) &&
      isSame(properties['answer_text'], row.answer_text);
    if (!says) blame('stale', name);
    if (!ties.includes(slot.contactId) || !ties.includes(slot.starterId)) {
      blame('unassociated', name);
    }
  }
  const keys = new Set(rows.map(({ vote_key }) => vote_key));
  const known = new Set(
    acknowledged.map((slot) => `${slot.contactId} ${slot.starterId}`),
  );
  for (const record of votes) {
    const isKnown =
      keys.has(record.properties['vote_key'] ?? '') &&
      known.has(
        `${contactOf(record)} ${record.properties['starter_record_id']}`,
      );
    if (!isKnown) blame('invented', `vote record ${record.id}`);
  }

  const requested = starters.filter(
    ({ properties }) => properties['creation_key'],
  );
  for (const [text, { contactId, userIds }] of requests) {
    const [record, ...more] = requested.filter(
      ({ properties }) => properties['request_brief'] === text,
    );
    if (!record) {
      blame('lost', text);
      continue;
    }
    if (more.length > 0) blame('doubled', text);
    if (!record.ties.includes(contactId)) blame('unassociated', text);
    if (record.properties['people_waiting'] !== String(userIds.size)) {
      blame('stale', `${text}: people waiting`);
    }
  }
  for (const { properties } of requested) {
    const text = properties['request_brief'] ?? '';
    if (!requests.has(text)) blame('invented', text);
  }

  const originals = new Map(
    starters.map(({ id, properties }) => [
      id,
      properties['translation_of'] || id,
    ]),
  );
  const conversationOf = (id: string) => originals.get(id) ?? id;
  const times = new Map(
    rows.map((row) => [
      `${row.user_id} ${row.contact_id} ${row.starter_id}`,
      row.voted_at.getTime(),
    ]),
  );
  // A slot that nobody voted on has no row.
  const votedAt = ({ userId, contactId, starterId }: Slot) =>
    times.get(`${userId} ${contactId} ${starterId}`) ?? -Infinity;
  for (const { id, properties } of starters) {
    const title = titles.get(id);
    if (title !== undefined && properties['title'] !== title) {
      blame('stale', `title of ${id}`);
    }
    const voters = countVoters(slots, id, conversationOf, votedAt);
    if (slots.some(({ starterId }) => starterId === id)) {
      const said = Number(properties['voters'] ?? 0);
      if (said !== voters) {
        blame('miscounted', `${id}: ${said} voters, recount ${voters}`);
      }
    }
  }

  return { wrongs, examples };
};
