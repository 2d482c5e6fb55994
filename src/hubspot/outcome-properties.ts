import type { Language } from '@starters/contracts';
import type { OutcomeProperties } from '#src/outcomes/column-sender.ts';
import type { HubSpotClient } from './create-client.ts';
import {
  hasOutcomeProperties,
  installOutcomeProperties,
} from './install-objects.ts';
import { toDoubtfulError, toOutboxError } from './to-refusal.ts';

/** The properties of outcomes, in the language of the account. */
export const createOutcomeProperties = (
  client: HubSpotClient,
  language: Language,
): OutcomeProperties => ({
  add: async () => {
    try {
      await installOutcomeProperties(client, language);
    } catch (error) {
      throw toDoubtfulError(error);
    }
  },

  areThere: async () => {
    try {
      return await hasOutcomeProperties(client, language);
    } catch (error) {
      throw toOutboxError(error);
    }
  },
});
