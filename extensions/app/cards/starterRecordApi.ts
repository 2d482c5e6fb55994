import { type Language, starterRecordRoute } from '@starters/contracts';
import { callService } from '@starters/service';

/** Reads the card of a starter's own record. */
export const fetchStarterRecord = (starterId: number, language: Language) =>
  callService(starterRecordRoute, language, { starterId });
