import type { PermittedUrls } from '#host/rules/permitted-urls.ts';
import type { AppDescription, Language, Words } from './app-description.ts';

/** A person as HubSpot tells an extension of them. */
export interface ViewerView {
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  /** What they do, in the menu of viewers. */
  role: Words;
  /** Whether they are a super admin. */
  isAdmin: boolean;
  teams: { id: number; name: string; teammates: number[] }[];
}

/** The session as the browser sees it. */
export interface SessionView {
  accountId: number;
  /** IANA name, such as `Europe/Paris`. */
  timeZone: string;
  /** Of the account: ISO 4217. */
  currency: string;
  app: AppDescription;
  /** What its extensions may reach. */
  permittedUrls: PermittedUrls;
  /** Values of the profile it was built with. */
  variables: Record<string, string | number | boolean>;
  language: Language;
  viewer: ViewerView;
  /** Everybody who can be looked as. */
  viewers: ViewerView[];
  owners: { id: string; name: string }[];
}
