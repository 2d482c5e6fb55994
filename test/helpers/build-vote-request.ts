import type { VoteRequest } from '@starters/contracts';

/** A first "useful" in the tab, unless told otherwise. */
export const buildVoteRequest = ({
  ballot,
  requestId,
  ...overrides
}: Pick<VoteRequest, 'ballot' | 'requestId'> &
  Partial<VoteRequest>): VoteRequest => ({
  ballot,
  requestId,
  baseRevision: 0,
  verdict: 'useful',
  reason: null,
  comment: null,
  ownWords: null,
  used: false,
  wrongFact: null,
  signed: false,
  surface: 'crm.record.tab',
  ...overrides,
});
