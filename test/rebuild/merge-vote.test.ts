import { mergeVote } from '#src/rebuild/merge-vote.ts';
import type { BackedUpVote, KeptVote } from '#src/rebuild/rebuilt-vote.ts';
import type { VoteRecord } from '#src/rebuild/vote-record.ts';

const day = (text: string) => new Date(`2026-11-${text}Z`);
const votedAt = day('10T14:05:06.789');
const record: VoteRecord = {
  recordId: '900',
  voteKey: 'key',
  contactId: '101',
  starterId: '501',
  wording: 'hash',
  segmentIds: ['7', '8'],
  verdict: 'not_useful',
  reason: 'wrong_fact',
  comment: null,
  ownWords: null,
  usedAt: null,
  wrongFact: 'contact.city',
  clientStage: null,
  clientKind: null,
  surface: 'crm.preview',
  votedAt,
  showsVoter: false,
  answer: null,
  answerText: null,
  answeredAt: null,
  changedAt: votedAt,
};
const vote: KeptVote = {
  accountId: 1,
  voteKey: 'key',
  userId: 51_001,
  contactId: '101',
  starterId: '501',
  wording: 'hash',
  segmentIds: ['7', '8'],
  verdict: 'not_useful',
  reason: 'wrong_fact',
  comment: null,
  ownWords: null,
  usedAt: null,
  wrongFact: 'contact.city#17',
  clientStage: null,
  clientKind: null,
  surface: 'crm.preview',
  votedAt,
  revision: 4,
  answer: null,
  answerText: null,
  answeredAt: null,
  isHeld: false,
  isRetracted: false,
  answerDismissed: false,
  privacy: 'confidential',
  isSigned: false,
};
const backUp = (
  change: Partial<KeptVote> = {},
  progress: Partial<Record<'voteIsSent' | 'answerIsSent', boolean>> = {},
): BackedUpVote => ({
  vote: { ...vote, ...change },
  voteIntent: { revision: 3, isSent: progress.voteIsSent ?? true },
  answerIntent:
    progress.answerIsSent === undefined
      ? null
      : { revision: 1, isSent: progress.answerIsSent },
});
const merge = (change: Partial<VoteRecord>, known: BackedUpVote | null) =>
  mergeVote(1, { ...record, ...change }, known, -1);

describe('without a backup', () => {
  it('takes everything from the record', () => {
    expect(merge({}, null)).toEqual({
      vote: {
        ...vote,
        userId: -1,
        wrongFact: 'contact.city',
        revision: 1,
      },
      recordId: '900',
      isVoteSent: true,
      isAnswerSent: true,
    });
  });

  it.each([
    [
      'no client: anonymous',
      { contactId: null },
      { privacy: 'anonymous', isSigned: false, contactId: '?key' },
    ],
    [
      'a voter on a complaint: signed',
      { showsVoter: true, comment: 'No.' },
      { privacy: 'confidential', isSigned: true },
    ],
    [
      'a voter on another vote: named',
      { showsVoter: true, verdict: 'useful', reason: null },
      { privacy: 'named', isSigned: false },
    ],
  ] as const)(
    'tells from the record the promise: %s',
    (_, change, expected) => {
      expect(merge(change, null).vote).toMatchObject(expected);
    },
  );
});

describe('with a backup', () => {
  it('has the vote as it was, and nothing to send', () => {
    expect(merge({}, backUp())).toEqual({
      vote,
      recordId: '900',
      isVoteSent: true,
      isAnswerSent: true,
    });
  });

  it('has an anonymous vote with its hour, of which the record has the day', () => {
    const known = backUp({ privacy: 'anonymous', usedAt: votedAt });
    const change = {
      contactId: null,
      votedAt: day('10T00:00:00.000'),
      usedAt: day('10T00:00:00.000'),
    };

    expect(merge(change, known)).toMatchObject({
      vote: known.vote,
      isVoteSent: true,
    });
  });

  it('takes what was voted after the backup, with what only the backup knows', () => {
    const later = day('11T09:00:00.000');

    expect(
      merge({ votedAt: later, comment: 'Still.' }, backUp()),
    ).toMatchObject({
      vote: {
        userId: 51_001,
        votedAt: later,
        comment: 'Still.',
        revision: 5,
        wrongFact: 'contact.city#17',
      },
      isVoteSent: true,
    });
  });

  it('takes an anonymous vote of the same day from the record, if ours had been sent', () => {
    const change = {
      contactId: null,
      votedAt: day('10T00:00:00.000'),
      verdict: 'useful',
      reason: null,
      wrongFact: null,
    } as const;
    const known = { privacy: 'anonymous' } as const;

    expect(merge(change, backUp(known)).vote.verdict).toBe('useful');
    expect(merge(change, backUp(known, { voteIsSent: false }))).toMatchObject({
      vote: { verdict: 'not_useful' },
      isVoteSent: false,
    });
  });

  it('keeps a vote that was not sent, and sends it', () => {
    const known = backUp({ votedAt: day('12T08:00:00.000'), comment: 'New.' });

    expect(merge({}, known)).toMatchObject({
      vote: known.vote,
      isVoteSent: false,
    });
  });

  it('sends a vote again that was edited by hand on its record', () => {
    expect(merge({ verdict: 'useful' }, backUp())).toMatchObject({
      vote,
      isVoteSent: false,
    });
  });

  const answer = {
    answer: 'kept',
    answerText: 'It works.',
    answeredAt: day('11T10:00:00.000'),
  } as const;

  it('keeps that an answer was dismissed, and the time of one given in HubSpot', () => {
    const known = backUp({ ...answer, answerDismissed: true });

    expect(
      merge({ ...answer, answeredAt: day('11T10:00:09.000') }, known),
    ).toMatchObject({ vote: known.vote, isAnswerSent: true });
  });

  it('takes an answer of after the backup, not dismissed', () => {
    const known = backUp({
      ...answer,
      answerText: 'Before.',
      answerDismissed: true,
    });

    expect(merge(answer, known)).toMatchObject({
      vote: { ...answer, answerDismissed: false },
      isAnswerSent: true,
    });
  });

  it('keeps an answer that was not sent, unless the record has a newer one', () => {
    const known = backUp(answer, { answerIsSent: false });

    expect(merge({}, known)).toMatchObject({
      vote: answer,
      isAnswerSent: false,
    });
    const newer = {
      answer: 'rewritten',
      answerText: 'Rewritten.',
      answeredAt: day('12T10:00:00.000'),
    } as const;
    expect(merge(newer, known)).toMatchObject({
      vote: newer,
      isAnswerSent: true,
    });
  });

  it('opens a return again that was cast again, where that was not sent', () => {
    const known = backUp(
      { votedAt: day('13T08:00:00.000') },
      { voteIsSent: false, answerIsSent: false },
    );

    expect(merge(answer, known)).toMatchObject({
      vote: { answer: null, answeredAt: null },
      isVoteSent: false,
      isAnswerSent: false,
    });
  });
});
