import { joinList } from '@starters/texts';
import {
  fillText,
  type HowToPublish,
  type Language,
  type StarterFields,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Overwritten } from '#src/starters/starter-writer.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { SaveDecision } from './decide-save.ts';
import { sayOverwritten } from './say-overwritten.ts';

const sayOutcome = (
  fields: StarterFields,
  { isAsking, status }: SaveDecision,
  how: HowToPublish,
  today: string,
  language: Language,
): string => {
  const { saved, approval } = textsIn(language);
  if (isAsking) return how === 'pass_on' ? approval.passedOn : saved.asked;
  if (status !== 'published') return saved.kept;
  const day = (iso: string) => (iso === '' ? '' : formatDay(iso, language));
  const date = day(fields.validUntil);

  return fields.startsOn > today
    ? fillText(saved.publishedFrom, { from: day(fields.startsOn), date })
    : fillText(saved.published, { date });
};

/**
 * The result of a save, as a sentence.
 *
 * @param how it was published
 * @param today `YYYY-MM-DD` in the account's time zone
 * @param isAnswered whether the feedback whose words were used is answered now; null where none
 * were to be answered
 */
export const saySaved = (
  fields: StarterFields,
  decision: SaveDecision,
  how: HowToPublish,
  isAnswered: boolean | null,
  today: string,
  language: Language,
): string => {
  const { saved } = textsIn(language);
  const outcome = sayOutcome(fields, decision, how, today, language);
  if (isAnswered === null) return outcome;

  return `${outcome} ${isAnswered ? saved.notified : saved.nobodyNotified}`;
};

/** A warning of values that a concurrent edit wrote; null where there was none. */
export const warnOfOverwritten = (
  overwritten: Overwritten[],
  catalog: Catalog,
  language: Language,
): string | null =>
  overwritten.length === 0
    ? null
    : fillText(textsIn(language).saved.overwritten, {
        values: joinList(
          overwritten.map((each) => sayOverwritten(each, catalog, language)),
          language,
        ),
      });
