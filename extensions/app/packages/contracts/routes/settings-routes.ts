import type { SettingsAnswer, SettingsRequest } from '../settings.ts';
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
