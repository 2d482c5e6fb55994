import {
  DAY_MS,
  fillText,
  type HoldOutChoice,
  type Language,
} from '@starters/contracts';
import { formatShare } from '@starters/texts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { holdOutOf } from '#src/accounts/settings.ts';
import { forecastHoldOut } from '#src/outcomes/hold-out-forecast.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { SettingsDeps } from './settings-deps.ts';

/** Shares that are offered, in percent. */
const offered = [0, 5, 10, 20, 30];

/** Weeks whose openings say how many there will be. */
const weeks = 4;
const weekDays = 7;

const sayForecast = (
  percent: number,
  perWeek: { openings: number; clients: number },
  { settings }: Pick<Account, 'settings'>,
  language: Language,
): string => {
  const { holdOutWords: words } = textsIn(language);
  if (percent === 0) return words.none;
  const { openings, weeksToTen, weeksToFive } = forecastHoldOut(
    percent,
    perWeek,
    settings.meetingDays,
  );
  if (weeksToTen === null || weeksToFive === null) {
    return words.unknown;
  }

  return sayNumber(
    words.forecast,
    {
      openings: Math.round(openings),
      all: Math.round(perWeek.openings),
      weeks: weeksToTen,
      more: weeksToFive,
    },
    language,
  );
};

/**
 * The shares of clients that may be left alone, with what each costs and how long it takes at the
 * volume of the last four weeks. While some are left alone, cards show less often; what was shown is
 * multiplied up to all clients.
 */
export const listHoldOuts = async (
  { countOpenings, now }: Pick<SettingsDeps, 'countOpenings' | 'now'>,
  account: Account,
  language: Language,
): Promise<HoldOutChoice[]> => {
  const { accountId, settings, timeZone } = account;
  const since = new Date(now().getTime() - weeks * weekDays * DAY_MS);
  const shown = await countOpenings(accountId, todayIn(timeZone, since));
  const served = 1 - holdOutOf(settings) / 100;
  const perWeek = {
    openings: shown.openings / served / weeks,
    clients: shown.clients / served / weeks,
  };
  const { settings: texts } = textsIn(language);
  const percents = [...new Set([...offered, settings.holdOutPercent])];

  return percents
    .sort((one, other) => one - other)
    .map((percent) => ({
      percent,
      label:
        percent === 0
          ? texts.off
          : fillText(texts.holdOutShare, {
              percent: formatShare(percent / 100, language),
            }),
      forecast: sayForecast(percent, perWeek, account, language),
    }));
};
