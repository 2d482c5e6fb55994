import type { CardStarter, CardTexts, Language } from '@starters/contracts';
import { holdOutOf } from '#src/accounts/settings.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { LeavesAlone } from '#src/views/hold-out.ts';
import { listRequestedIds } from './list-candidates.ts';
import type { CardInput } from './read-card-input.ts';

/** What a card shows once the comparison has had its say. */
export interface AfterHoldOut {
  candidates: CardStarter[];
  /**
   * Whether starters were kept from the client; null where no comparison runs, or where there was
   * nothing to keep from them: who has nothing to hear takes no part.
   */
  isLeftAlone: boolean | null;
}

/**
 * Takes from a client who is left alone what marketing offers to clients like them. What this
 * person requested for the client stays, and what they used or put aside, so that it can be taken
 * back. See docs/decisions/0074-a-hold-out-of-clients.md.
 */
export const leaveAlone = (
  leavesAlone: LeavesAlone,
  input: Pick<CardInput, 'account' | 'contactId' | 'requests'>,
  candidates: CardStarter[],
): AfterHoldOut => {
  const { account, contactId } = input;
  if (holdOutOf(account.settings) === 0) {
    return { candidates, isLeftAlone: null };
  }
  const requested = listRequestedIds(input);
  const kept = candidates.filter(
    ({ used, aside, starterId }) =>
      used !== null || aside || requested.includes(starterId),
  );
  if (kept.length === candidates.length) {
    return { candidates, isLeftAlone: null };
  }

  return leavesAlone(account, contactId)
    ? { candidates: kept, isLeftAlone: true }
    : { candidates, isLeftAlone: false };
};

/** What the card of a client who is left alone says, wherever it says why it shows nothing. */
export const sayLeftAlone = (
  language: Language,
): Pick<
  CardTexts,
  'emptyTitle' | 'nothingWritten' | 'allAside' | 'factsMissing'
> => {
  const { title, text, lacking } = textsIn(language).leftAlone;

  return {
    emptyTitle: title,
    nothingWritten: text,
    allAside: text,
    factsMissing: `${text} ${lacking}`,
  };
};
