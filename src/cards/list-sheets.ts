import {
  choicesRoute,
  inboxRoute,
  joinList,
  type Language,
  requestsRoute,
  pathOf,
  type SheetLink,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Texts } from '#src/texts/texts.ts';

/** The link to the sheet of a contact's requests. */
export const requestSheet = (
  { sheets }: Texts,
  contactId: string,
): SheetLink => ({
  label: sheets.requestOne,
  path: pathOf(requestsRoute, { contactId }),
});

/** The links above the starters: "2 answers, 1 request ready", requesting, and choices. */
export const listSheets = (
  texts: Texts,
  language: Language,
  contactId: string,
  count: {
    answers: number;
    ready: number;
    closed: number;
    choices: number;
    /** Whether a starter waits for where the viewer is based, and they may be asked. */
    asksBase: boolean;
    /** Whether a starter waits for the day of a visit. */
    asksDay: boolean;
    /** Whether the viewer has written words here that marketing may take over. */
    hasWords: boolean;
  },
): SheetLink[] => {
  const { sheets } = texts;
  const say = (plural: Texts['sheets']['answers'], number: number): string =>
    sayNumber(plural, { count: number }, language);
  const news = [
    ...(count.answers > 0 ? [say(sheets.answers, count.answers)] : []),
    ...(count.ready > 0 ? [say(sheets.requestsReady, count.ready)] : []),
    ...(count.closed > 0 ? [say(sheets.requestsClosed, count.closed)] : []),
  ];

  const own = [
    ...(count.choices > 0 ? [say(sheets.choices, count.choices)] : []),
    ...(count.asksBase
      ? [sheets.askBase]
      : count.choices === 0 && (count.asksDay || count.hasWords)
        ? [sheets.aboutYou]
        : []),
  ].join(' · ');

  return [
    ...(news.length === 0
      ? []
      : [{ label: joinList(news, language), path: inboxRoute.path }]),
    requestSheet(texts, contactId),
    ...(own === '' ? [] : [{ label: own, path: choicesRoute.path }]),
  ];
};
