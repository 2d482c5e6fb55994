import type { Language } from '@starters/contracts';
import type { AccountSettings } from './settings.ts';

/** One HubSpot account the app is installed in, with its settings. */
export interface Account {
  /** HubSpot's portal id. */
  accountId: number;
  /** HubSpot user id of the person who installed the app; always an admin. */
  installedBy: number | null;
  adminIds: number[];
  marketingUserIds: number[];
  marketingTeamIds: string[];
  /** Language of records and of clients whose own is unknown. */
  language: Language;
  /** IANA name, for instance `Europe/Paris`. */
  timeZone: string;
  /** A dated fact older than this many days does not count. */
  maxFactAgeDays: number;
  /** `2-…` ids of the two custom objects; null until they were found. */
  starterTypeId: string | null;
  voteTypeId: string | null;
  settings: AccountSettings;
}
