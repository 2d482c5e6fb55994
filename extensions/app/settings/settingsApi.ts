import {
  type Language,
  SETTINGS_PATH,
  type SettingsAnswer,
  type SettingsRequest,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** The settings, with what can be chosen and who changed what. */
export const fetchSettings = (language: Language) =>
  callService<SettingsAnswer>(SETTINGS_PATH, language);

/** Changes the settings. */
export const sendSettings = (request: SettingsRequest, language: Language) =>
  callService<SettingsAnswer>(SETTINGS_PATH, language, { body: request });
