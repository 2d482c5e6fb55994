import type { Lease, LeaseRepository, Outbox, OutgoingVote } from './outbox.ts';
import {
  SendError,
  type SendOutcome,
  type VoteRecords,
} from './vote-records.ts';

/** What publishing needs. */
export interface PublishDeps {
  outbox: Outbox;
  leases: LeaseRepository;
  records: Pick<VoteRecords, 'send' | 'findSame'>;
  now: () => Date;
  /** How long nothing is sent again after an attempt of unknown outcome, in ms. */
  quietMs: number;
}

const batchSize = 100;
/** Renewed three times in its life while the drain is at work: a dead drain's ends this soon. */
const leaseMs = 10_000;
const leaseName = 'publish';

const sendHalving = async (
  records: Pick<VoteRecords, 'send'>,
  votes: OutgoingVote[],
): Promise<SendOutcome> => {
  try {
    return await records.send(votes);
  } catch (error) {
    if (!(error instanceof SendError) || error.failure !== 'invalid')
      throw error;
    const [only] = votes;
    if (votes.length === 1 && only) {
      return {
        sent: [],
        refused: [{ voteKey: only.voteKey, because: error.message }],
      };
    }
    // One bad vote makes HubSpot refuse the whole batch: halve it down to the culprit.
    const middle = Math.ceil(votes.length / 2);
    const first = await sendHalving(records, votes.slice(0, middle));
    const second = await sendHalving(records, votes.slice(middle));

    return {
      sent: [...first.sent, ...second.sent],
      refused: [...first.refused, ...second.refused],
    };
  }
};

const settle = async (
  outbox: Outbox,
  lease: Lease,
  votes: OutgoingVote[],
  { sent, refused }: SendOutcome,
): Promise<void> => {
  const byKey = new Map(votes.map((vote) => [vote.voteKey, vote]));
  await outbox.markPublished(
    lease,
    sent.flatMap(({ voteKey, recordId }) => {
      const vote = byKey.get(voteKey);

      return vote ? [{ vote, recordId }] : [];
    }),
  );
  for (const { voteKey, because } of refused) {
    const vote = byKey.get(voteKey);
    if (vote) await outbox.park(lease, vote, because);
  }
};

/**
 * Sends the account's unpublished votes and answers to HubSpot, one drain at a time. A vote
 * changed while it is being sent stays in the outbox, since only the revision sent is marked.
 * After an unknown outcome a vote rests for `quietMs`, is read back, and is sent again only if
 * HubSpot's record differs.
 *
 * @returns how many votes were published, or null while another drain is at work
 * @throws SendError when HubSpot cannot be reached; everything stays in the outbox
 */
export const publishVotes = async (
  { outbox, leases, records, now, quietMs }: PublishDeps,
  accountId: number,
): Promise<number | null> => {
  const lease = await leases.take(accountId, leaseName, leaseMs);
  if (!lease) return null;

  const heartbeat = setInterval(() => {
    // A renewal that fails is found out before the next batch.
    leases.renew(lease, leaseMs).catch(() => {});
  }, leaseMs / 3);
  let published = 0;
  try {
    for (;;) {
      const quietBefore = new Date(now().getTime() - quietMs);
      const batch = await outbox.list(accountId, batchSize, quietBefore);
      if (batch.length === 0) break;
      if (!(await leases.renew(lease, leaseMs))) break;

      const doubtful = batch.filter((vote) => vote.uncertainSince !== null);
      if (doubtful.length > 0) {
        const same = await records.findSame(doubtful);
        await settle(outbox, lease, doubtful, { sent: same, refused: [] });
        await outbox.markUncertain(
          lease,
          doubtful.map(({ voteKey }) => voteKey),
          null,
        );
        published += same.length;
        continue;
      }
      try {
        const outcome = await sendHalving(records, batch);
        await settle(outbox, lease, batch, outcome);
        published += outcome.sent.length;
      } catch (error) {
        if (error instanceof SendError && error.failure === 'unknown_outcome') {
          const keys = batch.map(({ voteKey }) => voteKey);
          await outbox.markUncertain(lease, keys, now());
        }
        throw error;
      }
    }
  } finally {
    clearInterval(heartbeat);
    await leases.release(lease);
  }

  return published;
};
