import type { HubSpotUser, Surface, UnfoldedCard } from '@starters/contracts';

/** A card's content, the place in HubSpot where it is open, and when it came. */
export type OpenCard = UnfoldedCard & {
  contactId: number;
  /** Who reads the card and says its lines. */
  user: HubSpotUser;
  surface: Surface;
  /** In the middle of a record, the only place where HubSpot draws its data components. */
  isTab: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** Reads the card again in the background, after a choice or a request. */
  refresh: () => void;
};
