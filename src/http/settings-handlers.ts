import { settingsRequestSchema } from '@starters/contracts/schemas';
import type { changeSettings } from '#src/settings/change-settings.ts';
import type { openSettings } from '#src/settings/open-settings.ts';
import { type Bound, type Handlers, parsed } from './handler.ts';

/** What the routes of the settings call. */
export interface SettingsPort {
  open: Bound<typeof openSettings>;
  change: Bound<typeof changeSettings>;
}

/** The routes of the account's settings. */
export const settingsHandlers = ({
  open,
  change,
}: SettingsPort): Pick<Handlers, 'settingsRoute' | 'saveSettingsRoute'> => ({
  settingsRoute: ({ account, viewer }) => open(account, viewer),

  saveSettingsRoute: parsed(
    settingsRequestSchema,
    ({ account, viewer, request }) =>
      change(account.accountId, viewer, request),
  ),
});
