import { DAY_MS } from '@starters/contracts';
import { faded, hashOf, type RawVote, recount } from './naive-recount.ts';
import { changeSettings, editNatively } from './open-editor.ts';
import { readRecords } from './read-records.ts';
import type { TestApp } from './start-app.ts';
import { buildVoteRequest, readCard, voteOnCard } from './vote-on-card.ts';

const people = [
  51_001, 51_002, 51_003, 51_004, 51_005, 51_006, 51_007, 51_009, 51_021,
  51_022, 51_023,
];
const reasons = [
  'too_generic',
  'not_my_words',
  'not_now',
  'other',
  'too_generic',
];

type Raw = Record<string, string | null>;

/** Published starters and all votes as their raw records say, and how to take them together. */
export interface RawFigures {
  people: number[];
  votes: RawVote[];
  starters: { id: string; properties: Raw }[];
  /** By starter: the hash of its text now. */
  current: Map<string, string>;
  /** The votes that judge a starter: its own, and its translations' without what is said of words. */
  judging: (id: string) => RawVote[];
  /** How a vote counts by now. */
  weigh: (vote: RawVote) => number;
  /** What a group of starters' votes come to, each starter counted by itself. */
  total: (
    ids: string[],
    pick?: (vote: RawVote) => boolean,
    weigh?: (vote: RawVote) => number,
  ) => { useful: number; weight: number; voters: Set<number> };
}

/**
 * Eleven people vote for five weeks, each on a client of their own, so that this alone knows whose
 * a record is; votes are named, so that figures can be seen whole; one starter is reworded on the
 * way. Whoever's card has the disliked one says in the end that it is too generic. Gives what the
 * custom objects then hold.
 */
export const castFiveWeeks = async (
  app: TestApp,
  { disliked }: { disliked?: string } = {},
): Promise<RawFigures> => {
  await changeSettings(app, { privacy: 'named' });
  const voterOf = new Map<string, number>();
  const begun = app.clock.now.getTime();
  let turn = 0;
  // Over five weeks; one starter is reworded in the middle.
  for (let week = 4; week >= 0; week -= 1) {
    app.clock.now = new Date(begun - week * 7 * DAY_MS);
    for (const [index, voter] of [...people, ...people].entries()) {
      const contact = app.seeded.contactIds[index % people.length] ?? '';
      voterOf.set(contact, voter);
      turn += 1;
      // No two votes at one moment: the newest of a conversation judges it.
      app.clock.now = new Date(app.clock.now.getTime() + 1_000);
      const isUseful = (turn * 7) % 5 < 3;
      await voteOnCard(
        app,
        contact,
        isUseful
          ? { verdict: 'useful', reason: null }
          : { reason: reasons[Math.floor(turn / 2) % reasons.length] },
        { as: voter },
      ).catch(() => null);
    }
    if (week === 2) {
      await editNatively(app, app.seeded.starterIds['visit']?.fr ?? '', {
        question: 'Quand puis-je passer ?',
      });
      await app.service.catalogs.refresh(app.emulator.accountId);
    }
  }
  app.clock.now = new Date(begun);
  if (disliked !== undefined) {
    for (const [contact, as] of voterOf) {
      const { candidates } = await readCard(app, contact, { as });
      const its = candidates.find(({ starterId }) => starterId === disliked);
      if (!its) continue;
      await app.call(
        as,
        'PUT',
        '/v1/vote',
        buildVoteRequest(its.ballot, { baseRevision: its.vote.revision }),
      );
    }
  }
  await changeSettings(app, { privacy: 'confidential' });
  // What fades is counted once a day.
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);

  const starters = (
    await readRecords(app, app.seeded.starterTypeId, [
      'title',
      'opener',
      'question',
      'why_now',
      'listen_for',
      'next_step',
      'theme',
      'language',
      'translation_of',
      'hubspot_owner_id',
      'channels',
      'status',
      'open_feedback',
    ])
  ).filter(({ properties }) => properties['status'] === 'published');
  const current = new Map<string, string>();
  for (const { id, properties } of starters)
    current.set(id, hashOf(properties));
  const votes = (
    await readRecords(app, app.seeded.voteTypeId, [
      'verdict',
      'reason',
      'comment',
      'voted_at',
      'starter_record_id',
      'contact_record_id',
      'wording',
      'segments',
    ])
  ).map(({ properties: p }) => ({
    starterId: p['starter_record_id'] ?? '',
    contactId: p['contact_record_id'] ?? '',
    voter: voterOf.get(p['contact_record_id'] ?? '') ?? 0,
    verdict: p['verdict'] ?? '',
    reason: p['reason'] ?? '',
    wording: p['wording'] ?? '',
    segments: (p['segments'] ?? '').split(';').filter(Boolean),
    votedAt: Date.parse(p['voted_at'] ?? ''),
  }));
  const weigh = faded(app.clock.now.getTime(), current);
  const conversations = new Map(
    starters.map(({ id, properties }) => [
      id,
      properties['translation_of'] || id,
    ]),
  );

  return {
    judging: (id) =>
      votes.filter(
        ({ starterId, reason }) =>
          starterId === id ||
          (conversations.get(starterId) === conversations.get(id) &&
            reason !== 'not_my_words'),
      ),
    people,
    votes,
    starters,
    current,
    weigh,
    total: (ids, pick = () => true, weight = weigh) => {
      const sum = { useful: 0, weight: 0, voters: new Set<number>() };
      for (const id of ids) {
        const one = recount(
          votes.filter((vote) => vote.starterId === id && pick(vote)),
          weight,
        );
        sum.useful += one.useful;
        sum.weight += one.weight;
        for (const voter of one.voters) sum.voters.add(voter);
      }

      return sum;
    },
  };
};
