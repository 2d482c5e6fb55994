import {
  fillText,
  joinList,
  type Language,
  type StarterRecordCard,
  type CardPresence,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import { findOwnClashes } from '#src/starters/find-clashes.ts';
import type { Starter } from '#src/starters/starter.ts';
import { capital } from '#src/texts/capital.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatDay } from '#src/texts/format-day.ts';

/** A sentence for each fault that keeps a starter off cards, with the name of its field. */
const listFaults = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
): string[] => {
  const { fields, faults: sentences } = textsIn(language);
  const hold = catalog.holds?.[starter.id];
  const held = catalog.clashes?.[starter.id];
  const clashes =
    starter.status === 'published'
      ? held
        ? [held]
        : []
      : findOwnClashes(starter, catalog);
  const faults = [...findFaults(starter, catalog), ...clashes];
  const missing = faults.flatMap(({ fault, field }) =>
    fault === 'empty_text' ? [fields[field].label] : [],
  );

  return [
    // One sentence for all of them: a new record lacks every text.
    ...(missing.length > 0
      ? [
          capital(
            fillText(sentences.empty_text, {
              piece: joinList(missing, language),
            }),
          ),
        ]
      : []),
    ...faults
      .filter(({ fault }) => fault !== 'empty_text')
      .map(
        (fault) =>
          `${fields[fault.field].label} – ${capital(sayFault(fault, language))}`,
      ),
    ...(hold
      ? [
          capital(
            sayFault({ field: 'title', fault: hold, piece: '' }, language),
          ),
        ]
      : []),
  ];
};

/**
 * Whether a starter is on cards, and why, by the same checks that decide it for the cards.
 *
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const sayCardPresence = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
  today: string,
): Pick<StarterRecordCard, 'presence' | 'title' | 'reasons' | 'faults'> => {
  const texts = textsIn(language);
  const words = texts.starterRecord;
  const say = (
    presence: CardPresence,
    reasons: string[],
    faults: StarterRecordCard['faults'] = null,
  ) => ({ presence, title: words.titles[presence], reasons, faults });
  const { status, startsOn, validUntil, requestBrief } = starter;
  const dated = (sentence: string, day: string) =>
    fillText(sentence, { date: formatDay(day, language) });

  if (status === 'requested') {
    return say(status, [
      fillText(words.requested, { brief: requestBrief ?? '…' }),
    ]);
  }
  if (status === 'retired') return say(status, [words.retired]);
  const notes = listFaults(starter, catalog, language);
  if (status === 'draft') {
    return say(
      status,
      [notes.length > 0 ? words.draftFaulty : words.draft],
      notes.length > 0 ? { title: words.mustFix, notes } : null,
    );
  }
  if (notes.length > 0) return say('held', notes);
  if (validUntil !== null && validUntil < today) {
    return say('over', [capital(dated(texts.expired, validUntil))]);
  }
  const end =
    validUntil === null ? words.noLastDay : dated(words.lastDay, validUntil);

  return startsOn !== null && today < startsOn
    ? say('later', [dated(words.firstDay, startsOn), end])
    : say('on', [end]);
};
