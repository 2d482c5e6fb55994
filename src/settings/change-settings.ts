import {
  SETTING_BOUNDS,
  type SettingsOpened,
  type SettingsRequest,
  type SettingsValues,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { type KeepTurn, withTurn } from '#src/outbox/with-turn.ts';
import { openSettings } from './open-settings.ts';
import { settingsBase, toChange, toValues } from './setting-values.ts';
import type { Admin, SettingsDeps } from './settings-deps.ts';

const findOutOfBounds = (
  values: SettingsValues,
  language: Admin['language'],
): Refused | null => {
  const { settings } = textsIn(language);
  for (const [name, [least, most]] of Object.entries(SETTING_BOUNDS)) {
    const setting = name as keyof typeof SETTING_BOUNDS;
    const value = values[setting];
    if (Number.isInteger(value) && value >= least && value <= most) continue;

    return refused('setting_out_of_bounds', {
      setting: settings[setting],
      least,
      most,
    });
  }

  return null;
};

const change = async (
  deps: SettingsDeps,
  accountId: number,
  admin: Admin,
  { base, values }: SettingsRequest,
  keepTurn: KeepTurn,
): Promise<SettingsOpened | Refused> => {
  // As it is now: the request's own copy may be a moment old.
  const account = await deps.accounts.find(accountId);
  if (!account) return refused('account_unknown');
  const before = toValues(account);
  if (settingsBase(before) !== base) return refused('settings_changed');
  const outOfBounds = findOutOfBounds(values, admin.language);
  if (outOfBounds) return outOfBounds;

  const changed = (Object.keys(before) as (keyof SettingsValues)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(values[name]),
  );
  if (changed.length === 0) {
    return openSettings(
      deps,
      account,
      admin,
      textsIn(admin.language).settingsUnchanged,
    );
  }
  const accountChange = toChange(account, values);
  await keepTurn();
  if (!(await deps.accounts.update(accountId, accountChange, account))) {
    return refused('settings_changed');
  }
  const after: Account = { ...account, ...accountChange };
  await deps.settingChanges.add(
    accountId,
    changed.map((setting) => ({
      at: deps.now(),
      userId: admin.userId,
      setting,
      before: before[setting],
      after: values[setting],
    })),
  );

  const isOffered =
    !changed.includes('offeredSegmentIds') ||
    (await deps.sendSegments(accountId).catch(() => false));
  const { settingsSaved, settingsSavedForNow } = textsIn(admin.language);

  return openSettings(
    deps,
    after,
    admin,
    isOffered ? settingsSaved : settingsSavedForNow,
  );
};

/**
 * Changes an account's settings and keeps who did. Nothing is changed when another admin did so
 * in between. Segments that HubSpot does not take as choices at once are sent by the outbox.
 */
export const changeSettings = async (
  deps: SettingsDeps,
  accountId: number,
  admin: Admin,
  request: SettingsRequest,
): Promise<SettingsOpened | Refused> =>
  (await withTurn(deps.leases, accountId, 'settings', (keepTurn) =>
    change(deps, accountId, admin, request, keepTurn),
  )) ?? refused('settings_changed');
