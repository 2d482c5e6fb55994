import {
  type CardStarter,
  type Language,
  type Surface,
  voteRoute,
  type VoteRequest,
  type VoteState,
} from '@starters/contracts';
import { useRef, useState } from 'react';
import { callService } from './call-service.ts';
import { failedWith } from './failed-with.ts';
import { newRequestId } from './new-request-id.ts';

/** What the salesperson says with a click. */
export type Wish = Pick<
  VoteRequest,
  | 'verdict'
  | 'reason'
  | 'comment'
  | 'ownWords'
  | 'used'
  | 'wrongFact'
  | 'signed'
>;

/** A vote as the card shows it, before the service has answered and after. */
export interface ShownVote {
  vote: Wish;
  /** The service's word on it. */
  message?: string;
  /** Said when the last click did not count; `vote` is then what stands. */
  problem?: string;
}

/** Where somebody votes: the card, or the call sheet. */
export interface VotePlace {
  surface: Surface;
  language: Language;
  texts: { voteFailed: string };
}

/** Changes a part of the vote. */
export type Cast = (change: Partial<Wish>) => void;

/**
 * Votes on a starter. A click shows at once and is sent in the background; one request is in
 * flight at a time, and the clicks during it are sent together. Where the same person voted on
 * another card of this record in between, the click is sent once more on top of that vote. A refused
 * vote goes back to the last acknowledged one, with a sentence. A refusal that puts nothing aside any
 * more stands, but is not shown: the starter can be judged again. `onShown` is called with every vote
 * that is shown.
 */
export const useVote = (
  starter: Pick<CardStarter, 'ballot' | 'vote' | 'aside'>,
  place: VotePlace,
  onShown: (vote: Wish) => void,
): [ShownVote, Cast] => {
  const [words, setWords] = useState<Omit<ShownVote, 'vote'>>({});
  const { current: state } = useRef<{
    /** The last acknowledged vote. */
    vote: VoteState;
    /** Shown instead of a verdict of before that holds no longer. */
    over: Pick<Wish, 'verdict'> | false;
    /** What was clicked since. */
    wish: Partial<Wish>;
    /** 0 while nothing is being sent; 1 while something is; 2 while a click waits as well. */
    due: 0 | 1 | 2;
  }>({
    vote: starter.vote,
    over: !starter.aside &&
      starter.vote.verdict === 'not_useful' && { verdict: 'withdrawn' },
    wish: {},
    due: 0,
  });
  const shown = (): Wish => ({ ...state.vote, ...state.over, ...state.wish });
  const show = (said: typeof words) => {
    setWords(said);
    onShown(shown());
  };

  const cast = async (change: Partial<Wish>): Promise<void> => {
    const isSending = state.due;
    state.wish = { ...state.wish, ...change };
    state.due = 2;
    show({});
    if (isSending) return;

    let mayResend = true;
    while (state.due > 1) {
      state.due = 1;
      const { revision: baseRevision, ...said } = {
        ...state.vote,
        ...state.wish,
      };
      const answer = await callService(
        voteRoute,
        place.language,
        {},
        {
          ...said,
          ballot: starter.ballot,
          requestId: newRequestId(),
          baseRevision,
          surface: place.surface,
        },
      ).catch(failedWith(place.texts.voteFailed));
      if ('vote' in answer) {
        state.vote = answer.vote;
        if (state.wish.verdict || !answer.ok) state.over = false;
        if (!answer.ok && mayResend) {
          mayResend = false;
          state.due = 2;
        }
      }
      // A later click is waiting: its answer is the one to show.
      if (state.due < 2) {
        state.wish = {};
        show({ [answer.ok ? 'message' : 'problem']: answer.message });
      }
    }
    state.due = 0;
  };

  return [{ ...words, vote: shown() }, cast];
};
