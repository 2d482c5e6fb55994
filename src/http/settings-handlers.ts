import {
  type HealthOpened,
  keptFilePage,
  type Language,
  pathOf,
  SERVICE_ORIGIN,
} from '@starters/contracts';
import {
  eraseRequestSchema,
  settingsRequestSchema,
} from '@starters/contracts/schemas';
import type { makeLink } from '#src/links/single-use-links.ts';
import type { Account } from '#src/accounts/account.ts';
import type { changeSettings } from '#src/settings/change-settings.ts';
import type { eraseKept, openErasing } from '#src/settings/erase-kept.ts';
import type { openSettings } from '#src/settings/open-settings.ts';
import type { openUnsent, retryUnsent } from '#src/settings/open-unsent.ts';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What the routes of the settings call. */
export interface SettingsPort {
  open: Bound<typeof openSettings>;
  change: Bound<typeof changeSettings>;
}

/** What the routes of what is not in HubSpot yet call. */
export interface UnsentPort {
  open: Bound<typeof openUnsent>;
  retry: Bound<typeof retryUnsent>;
  publishSoon: PublishSoon;
}

/** How the app is in an account, for whoever looks. */
export type OpenHealth = (
  account: Account,
  viewer: { language: Language },
) => Promise<HealthOpened>;

/** The route of the app's health. */
export const healthHandlers = (
  open: OpenHealth,
): Pick<Handlers, 'healthRoute'> => ({
  healthRoute: ({ account, viewer }) => open(account, viewer),
});

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

/** The routes of what is not in HubSpot yet. */
export const unsentHandlers = ({
  open,
  retry,
  publishSoon,
}: UnsentPort): Pick<Handlers, 'unsentRoute' | 'retryUnsentRoute'> => ({
  unsentRoute: ({ account, viewer }) => open(account, viewer),

  retryUnsentRoute: async ({ account, viewer }) => {
    const opened = await retry(account, viewer);
    publishSoon(account.accountId);

    return opened;
  },
});

/** What the routes of erasing call. */
export interface ErasingPort {
  open: Bound<typeof openErasing>;
  erase: Bound<typeof eraseKept>;
  makeLink: Bound<typeof makeLink>;
  publishSoon: PublishSoon;
}

/** The routes of what is kept: a file of it, and erasing. */
export const erasingHandlers = ({
  open,
  erase,
  makeLink,
  publishSoon,
}: ErasingPort): Pick<
  Handlers,
  'erasingRoute' | 'eraseRoute' | 'keptFileRoute'
> => ({
  erasingRoute: ({ account, viewer }) => open(account, viewer),

  keptFileRoute: async ({
    account: { accountId },
    viewer: { userId, language },
  }) => {
    const { token } = await makeLink({
      accountId,
      userId,
      purpose: 'export_kept',
    });
    const path = pathOf(keptFilePage, { accountId, userId, token });

    return { ok: true, url: `${SERVICE_ORIGIN}${path}?language=${language}` };
  },

  eraseRoute: parsed(
    eraseRequestSchema,
    async ({ account, viewer, request }) => {
      const erased = await erase(account, viewer, request);
      // Records of votes are removed.
      if (erased.ok && !erased.isGone) publishSoon(account.accountId);

      return erased;
    },
  ),
});
