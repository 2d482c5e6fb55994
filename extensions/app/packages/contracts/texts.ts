// The sentences that the service sends to a screen, in the viewer's language.
import type { LanguageNames, Sentences } from '@starters/texts';

/** The card of a contact, once it has an answer. */
export type CardTexts = Sentences['card'];

/** The call sheet. */
export type CallTexts = Sentences['calls'] &
  Pick<
    CardTexts,
    | 'sayUseful'
    | 'sayNotUseful'
    | 'useful'
    | 'not_useful'
    | 'undo'
    | 'whatWasWrong'
    | 'whichFact'
    | 'voteFailed'
  >;

/** Marketing's pages. */
export type ReviewTexts = Sentences['review'] & LanguageNames;

/** The figures of the review and the report card. */
export type FigureTexts = Sentences['figures'];

/** What followed uses of starters. */
export type OutcomeTexts = Sentences['outcomes'];

/** What waits for approval. */
export type ApprovalTexts = Sentences['approval']['texts'];

/** Drafts and editing together. */
export type WritingTexts = Sentences['writing']['texts'];

/** The editor. */
export type EditorTexts = Sentences['editor'];

/** The settings page. */
export type SettingsTexts = Sentences['settings'] & LanguageNames;

/** What is not in HubSpot yet, on the settings page. */
export type UnsentTexts = Sentences['unsent']['texts'];

/** The page that exports and imports. */
export type TransferTexts = Sentences['transfer'];

/** The card on a starter's own record. */
export type StarterRecordTexts = Sentences['starterRecord']['texts'];

/** The page that offers drafts to begin with. */
export type FirstDraftTexts = Sentences['firstDrafts'] &
  Pick<Sentences['transfer'], 'writtenSoFar'>;

/** How the app is, on the settings page. */
export type HealthTexts = Sentences['health'];

/** Erasing, on the settings page. */
export type ErasingTexts = Sentences['erasing']['texts'];
