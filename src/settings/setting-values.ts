import { createHash } from 'node:crypto';
import type { SettingsValues } from '@starters/contracts';
import type { AccountChange } from '#src/accounts/account-repository.ts';
import type { Account } from '#src/accounts/account.ts';

/** An account's settings as the form has them. */
export const toValues = (account: Account): SettingsValues => {
  const { settings } = account;

  return {
    marketingUserIds: account.marketingUserIds,
    marketingTeamIds: account.marketingTeamIds,
    offeredSegmentIds: settings.offeredSegmentIds,
    audienceSegmentId: settings.audienceSegmentId ?? '',
    startersOnCard: settings.startersOnCard,
    maxFactAgeDays: account.maxFactAgeDays,
    language: account.language,
    answerDays: settings.answerDays,
    mostOverdue: settings.mostOverdue,
    validityDays: settings.validityDays,
    needsApproval: settings.needsApproval,
    tellsByTask: settings.tellsByTask,
    privacy: settings.privacy,
    readsOutcomes: settings.readsOutcomes,
    keepsAmounts: settings.keepsAmounts,
    meetingDays: settings.meetingDays,
    dealDays: settings.dealDays,
    wonDays: settings.wonDays,
    holdOutPercent: settings.holdOutPercent,
  };
};

/** The change that gives the account these settings. */
export const toChange = (
  account: Account,
  {
    marketingUserIds,
    marketingTeamIds,
    maxFactAgeDays,
    language,
    audienceSegmentId,
    ...settings
  }: SettingsValues,
): AccountChange => ({
  marketingUserIds,
  marketingTeamIds,
  maxFactAgeDays,
  language,
  settings: {
    ...account.settings,
    ...settings,
    audienceSegmentId: audienceSegmentId === '' ? null : audienceSegmentId,
  },
});

/** Knows settings as they were read: 16 hexadecimal characters. */
export const settingsBase = (values: SettingsValues): string =>
  createHash('sha256')
    .update(JSON.stringify(values))
    .digest('hex')
    .slice(0, 16);
