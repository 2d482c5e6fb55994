import {
  type Language,
  saveSettingsRoute,
  type SettingsRequest,
  settingsRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** The settings, with what can be chosen and who changed what. */
export const fetchSettings = (language: Language) =>
  callService(settingsRoute, language);

/** Changes the settings. */
export const sendSettings = (request: SettingsRequest, language: Language) =>
  callService(saveSettingsRoute, language, {}, request);
