import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import type { Vote } from '#src/votes/vote.ts';
import type {
  FindContacts,
  FoundVote,
  VoteRecordReader,
} from './record-readers.ts';
import type { SentIntents } from './sent-intents.ts';
import type { UnknownRecords } from './unknown-records.ts';
import type { StepStart, Walk } from './walk.ts';

/** What a step found and had put right. */
export interface Restored {
  /** Records that say something else than was sent, or are no longer tied to client or starter. */
  altered: number;
  /** Records that are gone. */
  missing: number;
}

/** What comparing vote records needs. */
export interface CheckVotesDeps {
  records: VoteRecordReader;
  findContacts: FindContacts;
  votes: Pick<VoteReader, 'listByKeys'>;
  sent: SentIntents;
  unknown: UnknownRecords;
  /** Ids of the starters that are there. */
  listStarterIds: (accountId: number) => Promise<Set<string>>;
  /** Told where something is sent again. */
  onRestored: (accountId: number, restored: Restored) => void;
  now: () => Date;
}

/** Nothing of it is to be in HubSpot: brought back, a record would only say that it was taken back. */
const isTakenBack = ({ verdict, usedAt }: Vote): boolean =>
  verdict === 'withdrawn' && usedAt === null;

/** The ids of clients and starters that a record should be tied to and is not. */
const listLoose = (
  { contactIds, starterIds }: FoundVote,
  { isAnonymous, contactId, starterId }: Vote,
) => ({
  contactId: isAnonymous || contactIds.includes(contactId) ? null : contactId,
  starterId: starterIds.includes(starterId) ? null : starterId,
});

/** The votes whose record lacks an association with something that is still there. */
const listUntied = async (
  { findContacts, listStarterIds }: CheckVotesDeps,
  accountId: number,
  pairs: { found: FoundVote; vote: Vote }[],
): Promise<Vote[]> => {
  const loose = pairs
    .map((pair) => ({ ...pair, ...listLoose(pair.found, pair.vote) }))
    .filter(({ contactId, starterId }) => contactId ?? starterId);
  if (loose.length === 0) return [];
  const contactIds = loose.flatMap(({ contactId }) => contactId ?? []);
  const contacts =
    contactIds.length === 0
      ? new Map<string, string>()
      : await findContacts([...new Set(contactIds)]);
  const starters = await listStarterIds(accountId);

  return loose
    .filter(({ found, contactId, starterId }) => {
      const survivor = contacts.get(contactId ?? '');
      const lacksContact =
        survivor !== undefined && !found.contactIds.includes(survivor);

      return lacksContact || (starterId !== null && starters.has(starterId));
    })
    .map(({ vote }) => vote);
};

/**
 * The votes whose record is gone and is to come back: not one that was taken back, nor one on a
 * client who is no longer in HubSpot, whose data may have been erased.
 */
const listMissing = async (
  { records, findContacts, votes }: CheckVotesDeps,
  accountId: number,
  suspects: string[],
): Promise<Vote[]> => {
  if (suspects.length === 0) return [];
  // The search index may not have it yet, and it may be another record by now.
  const there = await records.findKeys(suspects);
  const missing = (
    await votes.listByKeys(
      accountId,
      suspects.filter((key) => !there.has(key)),
    )
  ).filter((vote) => !isTakenBack(vote));
  if (missing.length === 0) return [];
  const contactIds = missing
    .filter(({ isAnonymous }) => !isAnonymous)
    .map(({ contactId }) => contactId);
  const contacts =
    contactIds.length === 0
      ? new Map<string, string>()
      : await findContacts([...new Set(contactIds)]);

  return missing.filter(
    ({ isAnonymous, contactId }) => isAnonymous || contacts.has(contactId),
  );
};

/**
 * Compares all vote records with the votes: what a person changed of the voter's fields, untied or
 * deleted is made due again in the outbox; a record that belongs to no vote is noted. Marketing's
 * answer is marketing's and is left alone.
 */
export const checkVotes = (deps: CheckVotesDeps): Walk => {
  const { records, votes, sent, unknown, onRestored, now } = deps;

  const step = async (
    accountId: number,
    { after, begunAt, readFrom }: StepStart,
  ): Promise<number | null> => {
    const ours = await sent.listAfter(accountId, 'vote', after, MOST_AT_ONCE);
    const page = await records.listAfter(after);
    // As far as both lists reach.
    const ends = [
      ...(ours.length < MOST_AT_ONCE ? [] : [Number(ours.at(-1)?.recordId)]),
      ...(page.isLast ? [] : [Number(page.ids.at(-1))]),
    ];
    const end = Math.min(...ends, Infinity);
    const ids = page.ids.filter((id) => Number(id) <= end);
    const found = ids.length === 0 ? [] : await records.read(ids);
    const byKey = new Map(
      (
        await votes.listByKeys(
          accountId,
          found.map(({ voteKey }) => voteKey),
        )
      ).map((vote) => [vote.voteKey, vote]),
    );
    const pairs = found.flatMap((each) => {
      const vote = byKey.get(each.voteKey);

      return vote ? [{ found: each, vote }] : [];
    });
    await unknown.note(
      accountId,
      found.flatMap(({ voteKey, recordId }) =>
        byKey.has(voteKey) ? [] : [recordId],
      ),
      now(),
    );

    const suspects = ours
      .filter(
        ({ recordId }) => Number(recordId) <= end && !ids.includes(recordId),
      )
      .map(({ key }) => key);
    const damaged = [
      ...(await records.listAltered(pairs)),
      ...(await listUntied(deps, accountId, pairs)),
    ].map(({ voteKey }) => voteKey);
    const gone = await listMissing(deps, accountId, suspects);
    const restored = {
      altered: await sent.makeDue(accountId, 'vote', damaged, readFrom),
      missing: await sent.bringBack(
        accountId,
        gone.map(({ voteKey }) => voteKey),
        readFrom,
      ),
    };
    if (restored.altered + restored.missing > 0) {
      onRestored(accountId, restored);
    }
    if (end !== Infinity) return end;
    await unknown.dropBefore(accountId, begunAt);

    return null;
  };

  return {
    kind: 'vote_records',
    // Two lists are read by turns of their own; contacts are looked for twice at most.
    calls: 8,
    pauseMs: 600_000,
    step,
  };
};
