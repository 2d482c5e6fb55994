import {
  type Language,
  type StandingAnswer,
  standingPath,
} from '@starters/contracts';
import { call } from './serviceApi.ts';

/** Where a starter stands, as its record is now. */
export const fetchStanding = (starterId: number, language: Language) =>
  call<StandingAnswer>(standingPath(starterId), language);
