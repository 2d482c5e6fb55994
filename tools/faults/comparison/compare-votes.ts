import type { VoteState } from '@starters/contracts';
import { type Deeds, type Slot, survivorOf } from '#tools/faults/deeds.ts';
import { groupBy } from './group-by.ts';
import type { Evidence, TiedRecord } from './read-evidence.ts';
import type { Blame } from './wrongs.ts';

const isSame = (one: string | null | undefined, other: string | null) =>
  (one ?? '') === (other ?? '');

/** The verdict that a record shows: none for what was only said to the client. */
const shownVerdict = ({ verdict, used }: VoteState): string =>
  verdict === 'withdrawn' && used ? '' : verdict;

const compareRecord = (
  { acknowledged, answer, starterId }: Slot,
  contactId: string,
  { properties, ties }: TiedRecord,
  name: string,
  blame: Blame,
): void => {
  const says =
    isSame(properties['verdict'], shownVerdict(acknowledged)) &&
    isSame(properties['reason'], acknowledged.reason) &&
    isSame(properties['comment'], acknowledged.comment) &&
    Boolean(properties['used_at']) === acknowledged.used;
  if (!says) blame('stale', name);
  if (!isSame(properties['answer_text'], answer)) {
    blame(
      answer === null ? 'stale' : 'lost',
      `answer to ${name}: “${properties['answer_text'] ?? ''}”, not “${answer ?? ''}”`,
    );
  }
  if (!ties.includes(contactId) || !ties.includes(starterId)) {
    blame('unassociated', name);
  }
};

/** Compares the votes that were acknowledged, with their answers, with the records. */
export const compareVotes = (
  deeds: Deeds,
  { rows, votes }: Pick<Evidence, 'rows' | 'votes'>,
  blame: Blame,
): void => {
  const idOf = (contactId: string) => survivorOf(deeds, contactId);
  const nameOf = (userId: number, contactId: string, starterId: string) =>
    `vote of ${userId} on ${starterId} for ${idOf(contactId)}`;
  // What goes on under another key stands here no longer, and its record is gone.
  const rowOf = groupBy(
    rows.filter(({ replaced_by }) => replaced_by === null),
    (row) => nameOf(row.user_id, row.contact_id, row.starter_id),
  );
  const recordsOf = groupBy(
    votes,
    ({ properties }) => properties['vote_key'] ?? '',
  );
  const isKnown = new Set<string>();
  for (const slot of deeds.slots) {
    const { userId, contactId, starterId, acknowledged, isUncertain } = slot;
    const name = nameOf(userId, contactId, starterId);
    const [row, ...others] = rowOf.get(name) ?? [];
    if (isUncertain || acknowledged.revision > 0) {
      isKnown.add(row?.vote_key ?? '');
    }
    if (isUncertain || acknowledged.revision === 0) continue;
    if (others.length > 0) blame('doubled', `${name}, in the database`);
    const [record, ...more] = recordsOf.get(row?.vote_key ?? '') ?? [];
    // Words that were taken back are not left in a record's history.
    if (row?.is_retracted && acknowledged.verdict === 'withdrawn') {
      if (record) blame('stale', `${name}, whose record is to be gone`);
      continue;
    }
    if (!row || !record) {
      blame('lost', name);
      continue;
    }
    if (more.length > 0) blame('doubled', name);
    if (!isSame(row.answer_text, slot.answer)) {
      blame(
        slot.answer === null ? 'stale' : 'lost',
        `answer to ${name}, in the database: “${row.answer_text ?? ''}”, not “${slot.answer ?? ''}”`,
      );
    }
    compareRecord(slot, idOf(contactId), record, name, blame);
  }
  for (const { id, properties } of votes) {
    if (!isKnown.has(properties['vote_key'] ?? '')) {
      const row = rows.find(
        ({ vote_key }) => vote_key === properties['vote_key'],
      );
      blame(
        'invented',
        `vote record ${id}, ${JSON.stringify(properties)}; its row: ${JSON.stringify(row ?? null)}`,
      );
    }
  }
};
