import type { ChoiceKind, ChoiceValue } from '@starters/contracts';
import type { ConversationOf } from '#src/starters/conversation.ts';
import type { Starter } from '#src/starters/starter.ts';

/**
 * A starter, theme or author that a salesperson mutes or follows, or that it is not said where
 * their words are used; shown to that person only.
 */
export interface Choice {
  kind: ChoiceKind;
  /** The conversation's or owner's id, the theme, or `OWN_WORDS`. */
  target: string;
  choice: ChoiceValue;
}

/** The targets of choices that apply to a starter: its conversation, theme and author. */
export const targetsOf = (
  starter: Starter,
  conversationOf: ConversationOf,
): { kind: ChoiceKind; target: string }[] => [
  { kind: 'starter', target: conversationOf(starter) },
  ...(starter.theme === null
    ? []
    : [{ kind: 'theme' as const, target: starter.theme }]),
  ...(starter.ownerId === null
    ? []
    : [{ kind: 'author' as const, target: starter.ownerId }]),
];

const isChosen = (
  starter: Starter,
  choices: Choice[],
  conversationOf: ConversationOf,
  wanted: ChoiceValue,
): boolean =>
  targetsOf(starter, conversationOf).some(({ kind, target }) =>
    choices.some(
      (each) =>
        each.choice === wanted && each.kind === kind && each.target === target,
    ),
  );

/** Whether this person mutes the starter, its theme or its author. */
export const isMuted = (
  starter: Starter,
  choices: Choice[],
  conversationOf: ConversationOf,
): boolean => isChosen(starter, choices, conversationOf, 'muted');

/** Whether this person follows its author or theme. */
export const isFollowed = (
  starter: Starter,
  choices: Choice[],
  conversationOf: ConversationOf,
): boolean => isChosen(starter, choices, conversationOf, 'followed');
