import { type Language, standingRoute } from '@starters/contracts';
import { callService } from '@starters/service';

/** Where a starter stands, as its record is now. */
export const fetchStanding = (starterId: number, language: Language) =>
  callService(standingRoute, language, { starterId });
