import {
  fillText,
  type SettingChoice,
  type SettingsOpened,
  type SettingsValues,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import { sayChange, type SettingWords } from './say-change.ts';
import { settingsBase, toValues } from './setting-values.ts';
import type { Admin, KeptChange, SettingsDeps } from './settings-deps.ts';

const mostChanges = 50;

/** Those that can be chosen, and those chosen that are gone, named as such. */
const withGone = (
  known: SettingChoice[],
  chosen: string[],
  gone: string,
): SettingChoice[] => [
  ...known,
  ...chosen
    .filter((id) => !known.some(({ value }) => value === id))
    .map((id) => ({ value: id, label: fillText(gone, { id }) })),
];

const toChange = (
  { at, userId, setting, before, after }: KeptChange,
  opened: SettingWords,
  { formerUser, longList }: Pick<Texts, 'formerUser' | 'longList'>,
): SettingsOpened['changes'][number] => {
  const name = setting as keyof SettingsValues;

  return {
    at: at.toISOString(),
    who:
      opened.choices.people.find(({ value }) => value === String(userId))
        ?.label ?? formerUser,
    what: opened.texts[name],
    ...sayChange(name, before, after, opened, longList),
  };
};

/** Why authors get no task, and what to do. */
const sayRefusal = (
  { because, scopes }: { because: string; scopes: string[] },
  texts: SettingsOpened['texts'],
): string =>
  scopes.length > 0
    ? fillText(texts.tasksForbidden, { scopes: scopes.join(', ') })
    : fillText(texts.tasksRefused, { because });

/** What the settings page shows: the settings, what can be chosen, and who changed what. */
export const openSettings = async (
  deps: SettingsDeps,
  account: Account,
  { language }: Admin,
  message: string | null = null,
): Promise<SettingsOpened> => {
  const { accountId } = account;
  const values = toValues(account);
  const [people, segments, changes, refusal] = await Promise.all([
    deps.people(accountId),
    deps.segments(accountId),
    deps.settingChanges.list(accountId, mostChanges),
    values.tellsByTask ? deps.findTaskRefusal(accountId) : null,
  ]);
  const [users, teams, lists] = await Promise.all([
    people.listUsers(),
    people.listTeams(),
    segments.list(),
  ]);
  const words = textsIn(language);
  const named = ({ id, name }: { id: string; name: string }) => ({
    value: id,
    label: name,
  });
  const opened = {
    texts: words.settings,
    choices: {
      people: withGone(
        users.map(named),
        values.marketingUserIds.map(String),
        words.formerUser,
      ),
      teams: withGone(
        teams.map(named),
        values.marketingTeamIds,
        words.teamGone,
      ),
      segments: withGone(
        lists.map(({ id, name, size }) => ({
          value: id,
          label: fillText(words.editor.segmentSize, {
            name,
            size: String(size),
          }),
        })),
        [
          ...values.offeredSegmentIds,
          ...(values.audienceSegmentId === ''
            ? []
            : [values.audienceSegmentId]),
        ],
        words.segmentGone,
      ),
    },
  };

  return {
    ok: true,
    language,
    ...opened,
    base: settingsBase(values),
    values,
    changes: changes.map((change) => toChange(change, opened, words)),
    message,
    tasksRefused: refusal && sayRefusal(refusal, words.settings),
  };
};
