import { hubspot } from '@hubspot/ui-extensions';
import {
  type Language,
  SERVICE_ORIGIN,
  SETTINGS_PATH,
  type SettingsAnswer,
  type SettingsRequest,
} from '@starters/contracts';

/** Rejects when no answer of ours comes back: the proxy wraps whatever is no 2xx. */
const call = async (
  language: Language,
  body?: SettingsRequest,
): Promise<SettingsAnswer> => {
  const response = await hubspot.fetch(
    `${SERVICE_ORIGIN}${SETTINGS_PATH}?language=${language}`,
    body && { method: 'PUT', body: { ...body } },
  );
  const answer = (await response.json()) as SettingsAnswer;
  if (typeof answer.ok !== 'boolean') throw answer;

  return answer;
};

/** The settings, with what can be chosen and who changed what. */
export const fetchSettings = (language: Language) => call(language);

/** Changes the settings. */
export const sendSettings = (request: SettingsRequest, language: Language) =>
  call(language, request);
