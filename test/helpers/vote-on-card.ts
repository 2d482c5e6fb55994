import type {
  CardReady,
  CardStarter,
  SentCard,
  VoteAnswer,
  VoteRequest,
} from '@starters/contracts';
import { inFull } from '#tools/card-in-full.ts';
import { readRecords } from './read-records.ts';
import { LEA, type TestApp } from './start-app.ts';

/** The card of a contact as a salesperson's browser gets it. */
export const readCard = async (
  app: TestApp,
  contactId: string,
  { as = LEA, language = 'en' } = {},
): Promise<CardReady> => {
  const { body } = await app.call(
    as,
    'GET',
    `/v1/contacts/${contactId}/starters`,
    undefined,
    { language },
  );

  return inFull(body as unknown as SentCard);
};

/** All starters of a card, in order. */
export const startersOf = (card: CardReady): CardStarter[] => card.candidates;

let clicks = 0;

/** A vote as the card sends it; unlike the card, everything in it can be bent. */
export const buildVoteRequest = (
  ballot: string,
  overrides: Partial<Record<keyof VoteRequest, unknown>> = {},
) => {
  clicks += 1;

  return {
    ballot,
    requestId: `request-${clicks}`,
    baseRevision: 0,
    verdict: 'not_useful',
    reason: 'too_generic',
    comment: null,
    ownWords: null,
    used: false,
    wrongFact: null,
    signed: false,
    surface: 'crm.record.tab',
    ...overrides,
  };
};

/** Votes on the first starter of a contact's card that has no vote yet, or on the one that is told. */
export const voteOnCard = async (
  app: TestApp,
  contactId: string,
  overrides: Partial<Record<keyof VoteRequest, unknown>> = {},
  {
    as = LEA,
    language = 'en',
    on,
  }: { as?: number; language?: string; on?: string } = {},
): Promise<{ answer: VoteAnswer; ballot: string; starterId: string }> => {
  const card = await readCard(app, contactId, { as, language });
  const starter = startersOf(card).find(({ vote, starterId }) =>
    on === undefined ? vote.revision === 0 : starterId === on,
  );
  if (!starter) throw new Error('No starter without a vote on this card.');
  const { body } = await app.call(
    as,
    'PUT',
    '/v1/vote',
    buildVoteRequest(starter.ballot, overrides),
    { language },
  );

  return {
    answer: body as unknown as VoteAnswer,
    ballot: starter.ballot,
    starterId: starter.starterId,
  };
};

/** The vote records in HubSpot, as a person with all rights reads them. */
export const readVoteRecords = (app: TestApp) =>
  readRecords(app, app.seeded.voteTypeId, [
    'verdict',
    'reason',
    'comment',
    'contact_record_id',
    'starter_record_id',
    'answer',
    'answer_text',
    'vote_key',
  ]);
