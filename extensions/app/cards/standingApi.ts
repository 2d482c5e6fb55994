import {
  type Language,
  type StandingAnswer,
  standingPath,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** Where a starter stands, as its record is now. */
export const fetchStanding = (starterId: number, language: Language) =>
  callService<StandingAnswer>(standingPath(starterId), language);
