import {
  CHOICES_PATH,
  fillText,
  INBOX_PATH,
  ordersPath,
  type SheetLink,
} from '@starters/contracts';
import type { Counted, Texts } from '#src/texts/texts.ts';

const say = (counted: Counted, count: number): string =>
  count === 1 ? counted.one : fillText(counted.many, { count });

/** Opens the ordering of a starter for a client. */
export const orderSheet = (
  { sheets }: Texts,
  contactId: string,
): SheetLink => ({
  label: sheets.orderOne,
  path: ordersPath(contactId),
});

/** What stands above the starters: "2 answers, 1 order ready", ordering, one's choices. */
export const listSheets = (
  texts: Texts,
  contactId: string,
  count: { answers: number; ready: number; closed: number; choices: number },
): SheetLink[] => {
  const { sheets } = texts;
  const news = [
    ...(count.answers > 0 ? [say(sheets.answers, count.answers)] : []),
    ...(count.ready > 0 ? [say(sheets.ordersReady, count.ready)] : []),
    ...(count.closed > 0 ? [say(sheets.ordersClosed, count.closed)] : []),
  ].join(', ');

  return [
    ...(news === '' ? [] : [{ label: news, path: INBOX_PATH }]),
    orderSheet(texts, contactId),
    ...(count.choices > 0
      ? [{ label: say(sheets.choices, count.choices), path: CHOICES_PATH }]
      : []),
  ];
};
