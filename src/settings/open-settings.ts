import {
  fillText,
  joinList,
  type SettingChoice,
  type SettingsOpened,
  type SettingsValues,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { PersonOrTeam } from '#src/accounts/people-directory.ts';
import type { Segment } from '#src/starters/segment-directory.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import { sayChange, type SettingWords } from './say-change.ts';
import { settingsBase, toValues } from './setting-values.ts';
import type { Admin, KeptChange, SettingsDeps } from './settings-deps.ts';

const mostChanges = 50;

/** What can be chosen, and what was thrown when HubSpot could not be read. */
interface Choices {
  users: PersonOrTeam[];
  teams: PersonOrTeam[];
  /** `size` is null where it is not known. */
  lists: (Omit<Segment, 'size'> & { size: number | null })[];
  failure: unknown;
}

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
  { texts, language }: Pick<SettingsOpened, 'texts' | 'language'>,
): string =>
  scopes.length > 0
    ? fillText(texts.tasksForbidden, { scopes: joinList(scopes, language) })
    : fillText(texts.tasksRefused, { because });

/** Why what follows uses is not read, and what to do; null where it is. */
const sayOutcomesRefused = async (
  { readingStates }: Pick<SettingsDeps, 'readingStates'>,
  accountId: number,
  language: Admin['language'],
): Promise<string | null> => {
  const state = await readingStates.find(accountId);
  if (!state || state.because === null) return null;
  const { settings } = textsIn(language);

  return state.scopes.length > 0
    ? fillText(settings.outcomesForbidden, {
        scopes: joinList(state.scopes, language),
      })
    : fillText(settings.outcomesRefused, { because: state.because });
};

/** What can be chosen; while HubSpot cannot be read, what was known last. */
const readChoices = async (
  deps: SettingsDeps,
  accountId: number,
): Promise<Choices> => {
  try {
    const [people, segments] = await Promise.all([
      deps.people(accountId),
      deps.segments(accountId),
    ]);
    const [users, teams, lists] = await Promise.all([
      people.listUsers(),
      people.listTeams(),
      segments.list(),
    ]);

    return { users, teams, lists, failure: null };
  } catch (failure) {
    const catalog = deps.catalogs.peek(accountId);

    return {
      users: Object.entries(catalog?.ownerUserIds ?? {}).map(
        ([ownerId, userId]) => ({
          id: String(userId),
          name: catalog?.ownerNames[ownerId] ?? `#${userId}`,
        }),
      ),
      teams: [],
      lists: Object.entries(catalog?.segmentNames ?? {}).map(([id, name]) => ({
        id,
        name,
        size: null,
      })),
      failure,
    };
  }
};

/** Why lists are incomplete, and what to do. */
const sayUnlisted = (
  { explain }: SettingsDeps,
  failure: unknown,
  language: Admin['language'],
): string => {
  const { refusals, settings } = textsIn(language);
  const { reason, values } = explain(failure).refusal;

  return fillText(settings.unlisted, {
    because: fillText(refusals[reason], values ?? {}),
  });
};

/** What the settings page shows: the settings, what can be chosen, and who changed what. */
export const openSettings = async (
  deps: SettingsDeps,
  account: Account,
  { language }: Admin,
  message: string | null = null,
): Promise<SettingsOpened> => {
  const { accountId } = account;
  const values = toValues(account);
  const [listed, changes, refusal, outcomesRefused] = await Promise.all([
    readChoices(deps, accountId),
    deps.settingChanges.list(accountId, mostChanges),
    values.tellsByTask ? deps.findTaskRefusal(accountId) : null,
    values.readsOutcomes ? sayOutcomesRefused(deps, accountId, language) : null,
  ]);
  const { users, teams, lists, failure } = listed;
  const words = textsIn(language);
  // What cannot be listed at the moment is not gone.
  const { formerUser, teamGone, segmentGone } =
    failure === null
      ? words
      : { formerUser: '#{id}', teamGone: '#{id}', segmentGone: '#{id}' };
  const named = ({ id, name }: { id: string; name: string }) => ({
    value: id,
    label: name,
  });
  const opened = {
    language,
    texts: words.settings,
    choices: {
      people: withGone(
        users.map(named),
        values.marketingUserIds.map(String),
        formerUser,
      ),
      teams: withGone(teams.map(named), values.marketingTeamIds, teamGone),
      segments: withGone(
        lists.map(({ id, name, size }) => ({
          value: id,
          label:
            size === null
              ? name
              : fillText(words.editor.segmentSize, {
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
        segmentGone,
      ),
    },
  };

  return {
    ok: true,
    ...opened,
    base: settingsBase(values),
    values,
    changes: changes.map((change) => toChange(change, opened, words)),
    message,
    outcomesRefused,
    tasksRefused: refusal && sayRefusal(refusal, opened),
    unlisted: failure === null ? null : sayUnlisted(deps, failure, language),
  };
};
