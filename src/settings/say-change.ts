import {
  fillText,
  joinList,
  type SettingsOpened,
  type SettingsValues,
} from '@starters/contracts';
import { formatShare } from '@starters/texts';
import { sayNumber } from '@starters/texts/numbers';
import type { Texts } from '#src/texts/texts.ts';

/** What a change is said with. */
export type SettingWords = Pick<
  SettingsOpened,
  'language' | 'texts' | 'choices'
>;

/** Lists up to this are named whole; of longer ones, what came and what went. */
const mostNamed = 10;

const nameIn = (
  setting: keyof SettingsValues,
  id: unknown,
  { choices }: SettingWords,
): string => {
  const listOf: Partial<
    Record<keyof SettingsValues, keyof SettingsOpened['choices']>
  > = {
    marketingUserIds: 'people',
    marketingTeamIds: 'teams',
    offeredSegmentIds: 'segments',
    audienceSegmentId: 'segments',
  };
  const list = listOf[setting];

  return (
    (list && choices[list].find(({ value }) => value === String(id))?.label) ??
    String(id)
  );
};

const nameAll = (
  setting: keyof SettingsValues,
  ids: unknown[],
  words: SettingWords,
): string[] => ids.map((id) => nameIn(setting, id, words));

/** A setting's value in words. */
const inWords = (
  setting: keyof SettingsValues,
  value: unknown,
  words: SettingWords,
): string => {
  const { texts } = words;
  if (Array.isArray(value)) {
    return joinList(nameAll(setting, value, words), words.language) || '–';
  }
  if (typeof value === 'boolean') return value ? texts.on : texts.off;
  if (setting === 'privacy') {
    return texts[`privacy.${value as 'confidential'}`] ?? String(value);
  }
  if (setting === 'language') return texts[`language.${value as 'en'}`];
  if (setting === 'holdOutPercent') {
    return value === 0
      ? texts.off
      : fillText(texts.holdOutShare, {
          percent: formatShare(Number(value) / 100, words.language),
        });
  }
  if (setting === 'audienceSegmentId') {
    return value === '' ? texts.everyContact : nameIn(setting, value, words);
  }

  return String(value);
};

const sayLongLists = (
  setting: keyof SettingsValues,
  before: unknown[],
  after: unknown[],
  words: SettingWords,
  { chosen, added, removed, more }: Texts['longList'],
): { from: string; to: string } => {
  const count = (list: unknown[]): string =>
    list.length === 0
      ? '–'
      : sayNumber(chosen, { count: list.length }, words.language);
  const name = (ids: unknown[], sentence: string): string[] => {
    if (ids.length === 0) return [];
    // Nobody is spared one name by "and 1 more".
    const shown = ids.length === mostNamed + 1 ? ids.length : mostNamed;
    const names = nameAll(setting, ids.slice(0, shown), words);
    const rest = ids.length - shown;

    return [
      fillText(sentence, {
        names: joinList(
          rest > 0
            ? [...names, sayNumber(more, { count: rest }, words.language)]
            : names,
          words.language,
        ),
      }),
    ];
  };
  const came = after.filter((id) => !before.includes(id));
  const went = before.filter((id) => !after.includes(id));

  return {
    from: count(before),
    to: [
      [count(after), ...name(came, added)].join('. '),
      ...name(went, removed),
    ].join(came.length > 0 ? ' ' : '. '),
  };
};

/** From what to what a setting was changed. */
export const sayChange = (
  setting: keyof SettingsValues,
  before: unknown,
  after: unknown,
  words: SettingWords,
  longList: Texts['longList'],
): { from: string; to: string } =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  Math.max(before.length, after.length) > mostNamed
    ? sayLongLists(setting, before, after, words, longList)
    : {
        from: inWords(setting, before, words),
        to: inWords(setting, after, words),
      };
