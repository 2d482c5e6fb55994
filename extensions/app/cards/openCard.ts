import type { CardReady, Surface } from '@starters/contracts';

/** A card's content and the place in HubSpot where it is open. */
export type OpenCard = CardReady & { surface: Surface };
