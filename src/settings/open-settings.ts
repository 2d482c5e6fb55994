import {
  fillText,
  joinList,
  type SettingChoice,
  type SettingsOpened,
  type SettingsValues,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { countPeople } from '#src/accounts/list-marketers.ts';
import type { PersonOrTeam } from '#src/accounts/people-directory.ts';
import type { Segment } from '#src/starters/segment-directory.ts';
import { nameFormer } from '#src/texts/name-owner.ts';
import { sayMissingPeople } from '#src/texts/say-missing-people.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import { fitSettings } from './fit-settings.ts';
import { listHoldOuts } from './list-hold-outs.ts';
import { sayChange, type SettingWords } from './say-change.ts';
import { settingsBase, toValues } from './setting-values.ts';
import type { Admin, KeptChange, SettingsDeps } from './settings-deps.ts';

const mostChanges = 50;

/** What can be chosen, and what was thrown when HubSpot could not be read. */
interface Choices {
  users: PersonOrTeam[];
  teams: PersonOrTeam[];
  /** Users who left, where one of them is named in what is shown. */
  former: PersonOrTeam[];
  /** `size` is null where it is not known. */
  lists: (Omit<Segment, 'size'> & { size: number | null })[];
  failure: unknown;
}

/** Those that can be chosen, and those chosen that are gone, by their last name if it is known. */
const withGone = (
  known: SettingChoice[],
  chosen: string[],
  gone: string,
  former: SettingChoice[] = [],
): SettingChoice[] => [
  ...known,
  ...chosen
    .filter((id) => !known.some(({ value }) => value === id))
    .map(
      (id) =>
        former.find(({ value }) => value === id) ?? {
          value: id,
          label: fillText(gone, { id }),
        },
    ),
];

/** Ids of all users that the page names. */
const listNamed = (
  { marketingUserIds }: SettingsValues,
  changes: KeptChange[],
): string[] => [
  ...marketingUserIds.map(String),
  ...changes.flatMap(({ userId, setting, before, after }) => [
    String(userId),
    ...(setting === 'marketingUserIds'
      ? [before, after].flat().map(String)
      : []),
  ]),
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
  named: string[],
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

    const isGone = named.some((each) => !users.some(({ id }) => id === each));
    const former = isGone ? await people.listFormerUsers() : [];

    return { users, teams, lists, former, failure: null };
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
      former: Object.values(catalog?.formerOwners ?? {}).flatMap(
        ({ userId, name }) =>
          userId === null ? [] : [{ id: String(userId), name }],
      ),
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
  const changes = await deps.settingChanges.list(accountId, mostChanges);
  const [listed, refusal, outcomesRefused, holdOut, there] = await Promise.all([
    readChoices(deps, accountId, listNamed(values, changes)),
    values.tellsByTask ? deps.findTaskRefusal(accountId) : null,
    values.readsOutcomes ? sayOutcomesRefused(deps, accountId, language) : null,
    listHoldOuts(deps, account, language),
    deps
      .people(accountId)
      .then((directory) => countPeople(directory, account))
      .catch(() => null),
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
  const former = listed.former.map(({ id, name }) => ({
    value: id,
    label: nameFormer(name, language),
  }));
  const opened = {
    language,
    texts: words.settings,
    choices: {
      people: withGone(
        users.map(named),
        values.marketingUserIds.map(String),
        formerUser,
        former,
      ),
      teams: withGone(teams.map(named), values.marketingTeamIds, teamGone),
      segments: withGone(
        lists.map(({ id, name, size }) => ({
          value: id,
          label:
            size === null
              ? name
              : sayNumber(words.editor.segmentSize, { name, size }, language),
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

  // Changes name people who cannot be chosen any more.
  const said = {
    ...opened,
    choices: {
      ...opened.choices,
      people: [...opened.choices.people, ...former],
    },
  };

  return fitSettings({
    ok: true,
    ...opened,
    base: settingsBase(values),
    values,
    holdOut,
    changes: changes.map((change) => toChange(change, said, words)),
    message,
    outcomesRefused,
    missing: there
      ? sayMissingPeople(
          { ...there, needsApproval: account.settings.needsApproval },
          language,
        )
      : [],
    tasksRefused: refusal && sayRefusal(refusal, opened),
    unlisted: failure === null ? null : sayUnlisted(deps, failure, language),
  });
};
