import type {
  ErasedAnswer,
  EraseRequest,
  ErasingAnswer,
  KeptFileAnswer,
} from '../erasing.ts';
import type { HealthAnswer } from '../health.ts';
import type { SettingsAnswer, SettingsRequest } from '../settings.ts';
import type { UnsentAnswer } from '../unsent.ts';
import { ADMINS, answers, route, takes } from './route.ts';

/** The account's settings, with the choices there are and the latest changes. */
export const settingsRoute = route(
  'GET',
  '/v1/settings',
  ADMINS,
  answers<SettingsAnswer>,
);

/** Changes the account's settings. */
export const saveSettingsRoute = route(
  'PUT',
  '/v1/settings',
  ADMINS,
  answers<SettingsAnswer>,
  takes<SettingsRequest>,
);

/** What is not in HubSpot yet: how many, since when, why, and what to do. */
export const unsentRoute = route(
  'GET',
  '/v1/settings/unsent',
  ADMINS,
  answers<UnsentAnswer>,
);

/** Sends all of it to HubSpot now, whatever was refused before. */
export const retryUnsentRoute = route(
  'POST',
  '/v1/settings/unsent/retry',
  ADMINS,
  answers<UnsentAnswer>,
);

/** How the app is, item by item: what was found, and what to do. */
export const healthRoute = route(
  'GET',
  '/v1/settings/health',
  ADMINS,
  answers<HealthAnswer>,
);

/** What can be erased, and what that means. */
export const erasingRoute = route(
  'GET',
  '/v1/settings/erasing',
  ADMINS,
  answers<ErasingAnswer>,
);

/** A link to a file of what the app keeps of the account, opened once by a browser. */
export const keptFileRoute = route(
  'POST',
  '/v1/settings/kept',
  ADMINS,
  answers<KeptFileAnswer>,
);

/** Erases what is kept of a contact, of a salesperson, or of the account. */
export const eraseRoute = route(
  'POST',
  '/v1/settings/erasing',
  ADMINS,
  answers<ErasedAnswer>,
  takes<EraseRequest>,
);
