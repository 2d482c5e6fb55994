import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { SettingsTexts } from './texts.ts';

/**
 * Whether records say who voted: nobody (default), nobody and no client either, or everybody from
 * now on. A vote keeps the privacy it was cast under.
 */
export const PRIVACIES = ['confidential', 'anonymous', 'named'] as const;
export type Privacy = (typeof PRIVACIES)[number];

/** What an admin sets. */
export interface SettingsValues {
  marketingUserIds: number[];
  marketingTeamIds: string[];
  offeredSegmentIds: string[];
  /** List id; '' for every contact. */
  audienceSegmentId: string;
  startersOnCard: number;
  maxFactAgeDays: number;
  language: Language;
  answerDays: number;
  mostOverdue: number;
  validityDays: number;
  needsApproval: boolean;
  tellsByTask: boolean;
  privacy: Privacy;
  /** Whether meetings and deals of clients who heard a starter are read. */
  readsOutcomes: boolean;
  /** Whether the amounts of those deals are kept as well. */
  keepsAmounts: boolean;
  /** Days after a use within which a meeting, a new deal and its win count as following it. */
  meetingDays: number;
  dealDays: number;
  wonDays: number;
  /** Share of clients, in percent, that are left without starters for a comparison; 0 for none. */
  holdOutPercent: number;
}

/** Least and most of the numbers. */
export const SETTING_BOUNDS = {
  startersOnCard: [1, 5],
  maxFactAgeDays: [1, 3650],
  answerDays: [1, 30],
  mostOverdue: [0, 100],
  validityDays: [7, 730],
  meetingDays: [1, 90],
  dealDays: [7, 365],
  wonDays: [30, 730],
  holdOutPercent: [0, 50],
} as const;

/** More segments than this are hard to choose from. */
export const MANY_SEGMENTS = 40;

/** A choice of a list. */
export interface SettingChoice {
  value: string;
  label: string;
}

/** One change of a setting. */
export interface SettingChange {
  /** ISO 8601 */
  at: string;
  who: string;
  what: string;
  from: string;
  to: string;
}

/** A share of clients that may be left without starters, and what that costs and brings. */
export interface HoldOutChoice {
  percent: number;
  label: string;
  /** Openings a week without a starter, and how long it takes until a difference can be told. */
  forecast: string;
}

/** What the settings page shows. */
export interface SettingsOpened {
  ok: true;
  language: Language;
  texts: SettingsTexts;
  /** The hash of the settings as they were read; sent back with a change, to detect conflicts. */
  base: string;
  values: SettingsValues;
  choices: {
    people: SettingChoice[];
    teams: SettingChoice[];
    segments: SettingChoice[];
  };
  /** Shares that a comparison may leave alone, the present one among them; first of all none. */
  holdOut: HoldOutChoice[];
  /** The newest first. */
  changes: SettingChange[];
  /** What was just done; null when it was only opened. */
  message: string | null;
  /** Why authors get no task from HubSpot, and what to do; null while they do. */
  tasksRefused: string | null;
  /** Why outcomes cannot be read, and what to do; null while they are, or are not to be. */
  outcomesRefused: string | null;
  /** What to do where nobody is marketing any more, or nobody is left to approve; a sentence each. */
  missing: string[];
  /** Why people, teams and segments cannot be listed; null while they are. */
  unlisted: string | null;
}
export type SettingsAnswer = SettingsOpened | Refusal;

/** All settings, as the form has them. */
export interface SettingsRequest {
  base: string;
  values: SettingsValues;
}
