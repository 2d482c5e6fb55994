import type { CursorRepository } from '#src/inbox/cursor-repository.ts';
import { OVERLAP_MS } from '#src/inbox/receive-changes.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { VoteKeyOf } from '#src/votes/vote-key.ts';
import { createUnknownVoters, createVoterFinder } from './find-voter.ts';
import { findUnknownWaiters } from './find-waiters.ts';
import { mergeVote } from './merge-vote.ts';
import type {
  CountRebuilding,
  Recounted,
  StarterRebuilding,
  VoteRebuilding,
} from './rebuild-ports.ts';
import type { RecordSource, StarterOnRecord } from './record-source.ts';

/** What rebuilding needs; the database's ports write inside one transaction. */
export interface RebuildDeps {
  records: RecordSource;
  votes: VoteRebuilding;
  starters: StarterRebuilding;
  counts: CountRebuilding;
  cursors: Pick<CursorRepository, 'advance'>;
  voteKey: VoteKeyOf;
  now: () => Date;
}

/** What was read from HubSpot and what became of it. */
export interface RebuildFigures {
  read: {
    starters: number;
    votes: number;
    answers: number;
    requests: number;
  };
  /** Votes of the backup that no record has: to be sent, or gone from HubSpot since. */
  withoutRecord: { toSend: number; gone: number };
  /** Record ids. */
  unreadableVotes: string[];
  /** Starters whose wordings could not be read in full, by record id. */
  unreadableWordings: string[];
  /** Wordings of a salesperson about whose votes nothing is known. */
  uncreditedWordings: number;
  /** Requests whose record names no client, by record id. */
  requestsWithoutClient: string[];
  recounted: Recounted;
  /** Tallies that a recount in another way does not bear out. */
  miscounted: Difference[];
  /** Counts that differ from those on HubSpot's records, without a vote that is to be sent. */
  unequalRecords: Difference[];
  /** Records that have counts to compare with. */
  comparedRecords: number;
}

/** Counts of a starter that are not the same. */
export interface Difference {
  starterId: string;
  counted: { voters: number; openFeedback: number };
  expected: { voters: number; openFeedback: number };
}

/** No vote's key can be computed with the secret that the service has now. */
export class OtherSecretError extends Error {
  override name = 'OtherSecretError';
  /** How many votes were tried. */
  readonly votes: number;

  constructor(votes: number) {
    super(`None of ${votes} votes has a key of this APP_SECRET.`);
    this.votes = votes;
  }
}

const rebuildVotes = async (
  {
    records,
    votes,
    voteKey,
  }: Pick<RebuildDeps, 'records' | 'votes' | 'voteKey'>,
  accountId: number,
  { acceptsOtherSecret }: { acceptsOtherSecret: boolean },
) => {
  const findVoter = createVoterFinder(voteKey, accountId, [
    ...(await votes.listVoterIds()),
    ...(await records.listUserIds()),
  ]);
  const numberUnknown = createUnknownVoters();
  const unreadable: string[] = [];
  let read = 0;
  let answers = 0;
  let known = 0;
  let unmatched = 0;
  let newestChange = 0;
  // Until somebody is known by their key, nothing is saved: the secret may be another.
  let held: Parameters<VoteRebuilding['save']>[] = [];
  const save = async (...page: (typeof held)[number]) => {
    held.push(page);
    if (known === 0 && !acceptsOtherSecret) return;
    for (const each of held) await votes.save(...each);
    held = [];
  };
  for await (const page of records.readVotes()) {
    const before = await votes.find(page.votes.map((each) => each.voteKey));
    const rebuilt = page.votes.map((record) => {
      const backedUp = before.get(record.voteKey) ?? null;
      const found = backedUp?.vote.userId ?? findVoter(record);
      if (found !== null) known += 1;
      else if (record.contactId !== null) unmatched += 1;

      return mergeVote(
        accountId,
        record,
        backedUp,
        found ?? numberUnknown(record),
      );
    });
    await save(rebuilt, before);
    // A record that is to be removed is no vote any more.
    read += rebuilt.filter(({ vote }) => !vote.isRetracted).length;
    answers += page.votes.filter(({ answeredAt }) => answeredAt).length;
    unreadable.push(...page.unreadable);
    newestChange = Math.max(
      newestChange,
      ...page.votes.map(({ changedAt }) => changedAt.getTime()),
    );
  }
  if (known === 0 && unmatched > 0 && !acceptsOtherSecret) {
    throw new OtherSecretError(unmatched);
  }
  for (const each of held) await votes.save(...each);

  return { read, answers, unreadable, newestChange };
};

const rebuildWordings = async (
  starters: StarterRebuilding,
  records: StarterOnRecord[],
): Promise<number> => {
  let uncredited = 0;
  for (const { starter, changedAt, wordings } of records) {
    const wording = wordingOf(starter);
    const hash = hashWording(wording);
    const onRecord = wordings.map((each) => ({
      starterId: starter.id,
      hash: each.hash,
      wording: each.wording,
      firstSeenAt: each.firstSeenAt,
    }));
    const isThere = onRecord.some((each) => each.hash === hash);
    const present = {
      starterId: starter.id,
      hash,
      wording,
      firstSeenAt: changedAt,
    };
    await starters.addWordings(isThere ? onRecord : [...onRecord, present]);
    const kept = await starters.listWordings(starter.id);
    uncredited += wordings.filter(
      (each) =>
        each.isCredited &&
        !kept.some((own) => own.hash === each.hash && own.isCredited),
    ).length;
  }

  return uncredited;
};

const rebuildRequests = async (
  starters: StarterRebuilding,
  records: StarterOnRecord[],
) => {
  let read = 0;
  const withoutClient: string[] = [];
  for (const { starter, request } of records) {
    if (!request) continue;
    const known = await starters.listWaiters(request.requestKey);
    const unknown = findUnknownWaiters(
      known,
      request.contactIds,
      request.waiting,
    );
    if (known.length + unknown.length === 0) withoutClient.push(starter.id);
    await starters.saveRequest({
      request,
      // Later the owner is whoever took it, whether or not they were asked.
      ownerId: starter.status === 'requested' ? starter.ownerId : null,
      recordId: starter.id,
      unknown,
    });
    read += 1;
  }

  return { read, withoutClient };
};

/**
 * Reads an account's starters, votes, answers and requests from HubSpot into the database, over
 * what is there.
 *
 * @param options whether to go on where no vote has a key of this secret
 * @throws OtherSecretError, and what the ports throw; what was written by then is not complete
 */
export const readRecords = async (
  deps: Omit<RebuildDeps, 'counts'>,
  accountId: number,
  options: { acceptsOtherSecret: boolean },
) => {
  const { starters, cursors, now } = deps;
  const settled = now().getTime() - OVERLAP_MS;
  const records = await deps.records.readStarters();
  const votes = await rebuildVotes(deps, accountId, options);
  const uncreditedWordings = await rebuildWordings(starters, records);
  const requests = await rebuildRequests(starters, records);

  // What was changed on a page after it was read is read by the inbox, from here on.
  await cursors.advance(accountId, 'answers', {
    changedAt: Math.min(settled, votes.newestChange),
    recordId: 0,
  });

  return { records, votes, uncreditedWordings, requests };
};

const none = { voters: 0, openFeedback: 0 };

const compare = (
  starterIds: Iterable<string>,
  counted: Recounted['starters'],
  expected: Recounted['starters'],
): Difference[] =>
  [...starterIds].flatMap((starterId) => {
    const one = counted.get(starterId) ?? none;
    const other = expected.get(starterId) ?? none;

    return one.voters === other.voters &&
      one.openFeedback === other.openFeedback
      ? []
      : [{ starterId, counted: one, expected: other }];
  });

/**
 * Reads an account's starters, votes, answers and requests back from HubSpot, over what a backup
 * has restored, counts everything and compares it.
 *
 * @param options whether to go on where no vote has a key of this secret
 * @throws OtherSecretError, and what the ports throw; what was written by then is not complete
 */
export const rebuildAccount = async (
  deps: RebuildDeps,
  accountId: number,
  options: { acceptsOtherSecret: boolean },
): Promise<RebuildFigures> => {
  const { counts } = deps;
  const { records, votes, uncreditedWordings, requests } = await readRecords(
    deps,
    accountId,
    options,
  );
  const all = records.map(({ starter }) => starter);
  await counts.markAll(all.map(({ id }) => id));
  await counts.recount(all);
  const tallies = await counts.listTallies();
  const recounted = await counts.countRows(all);
  const toSend = await counts.listStartersToSend();
  const onRecords = new Map(
    records.flatMap(({ starter, counts: said }) =>
      said ? [[starter.id, said] as const] : [],
    ),
  );

  return {
    read: {
      starters: records.length,
      votes: votes.read,
      answers: votes.answers,
      requests: requests.read,
    },
    withoutRecord: await deps.votes.countWithoutRecord(),
    unreadableVotes: votes.unreadable,
    unreadableWordings: records
      .filter(({ lacksWordings }) => lacksWordings)
      .map(({ starter }) => starter.id),
    uncreditedWordings,
    requestsWithoutClient: requests.withoutClient,
    recounted,
    miscounted: compare(
      new Set([...tallies.keys(), ...recounted.starters.keys()]),
      tallies,
      recounted.starters,
    ),
    unequalRecords: compare(
      [...onRecords.keys()].filter((id) => !toSend.has(id)),
      tallies,
      onRecords,
    ),
    comparedRecords: onRecords.size,
  };
};
