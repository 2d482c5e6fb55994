import {
  choicesRoute,
  inboxRoute,
  type Language,
  requestsRoute,
  pathOf,
  type SheetLink,
} from '@starters/contracts';
import { fillPlural } from '#src/texts/fill-plural.ts';
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
  count: { answers: number; ready: number; closed: number; choices: number },
): SheetLink[] => {
  const { sheets } = texts;
  const say = (plural: Texts['sheets']['answers'], number: number): string =>
    fillPlural(plural, number, language, { count: number });
  const news = [
    ...(count.answers > 0 ? [say(sheets.answers, count.answers)] : []),
    ...(count.ready > 0 ? [say(sheets.requestsReady, count.ready)] : []),
    ...(count.closed > 0 ? [say(sheets.requestsClosed, count.closed)] : []),
  ].join(', ');

  return [
    ...(news === '' ? [] : [{ label: news, path: inboxRoute.path }]),
    requestSheet(texts, contactId),
    ...(count.choices > 0
      ? [{ label: say(sheets.choices, count.choices), path: choicesRoute.path }]
      : []),
  ];
};
