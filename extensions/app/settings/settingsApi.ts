import {
  eraseRoute,
  type EraseRequest,
  erasingRoute,
  healthRoute,
  keptFileRoute,
  type Language,
  retryUnsentRoute,
  saveSettingsRoute,
  type SettingsRequest,
  settingsRoute,
  unsentRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** The settings, with what can be chosen and who changed what. */
export const fetchSettings = (language: Language) =>
  callService(settingsRoute, language);

/** Changes the settings. */
export const sendSettings = (request: SettingsRequest, language: Language) =>
  callService(saveSettingsRoute, language, {}, request);

/** What is not in HubSpot yet. */
export const fetchUnsent = (language: Language) =>
  callService(unsentRoute, language);

/** Has all of it sent again now. */
export const retryUnsent = (language: Language) =>
  callService(retryUnsentRoute, language);

/** How the app is, item by item. */
export const fetchHealth = (language: Language) =>
  callService(healthRoute, language);

/** What can be erased, and what that means. */
export const fetchErasing = (language: Language) =>
  callService(erasingRoute, language);

/** A link to a file of what is kept. */
export const fetchKeptFile = (language: Language) =>
  callService(keptFileRoute, language);

/** Erases for good. */
export const eraseKept = (request: EraseRequest, language: Language) =>
  callService(eraseRoute, language, {}, request);
