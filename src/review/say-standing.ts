import {
  fillText,
  type Language,
  type StarterStanding,
  type Standing,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { capital } from '#src/texts/capital.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatDay } from '#src/texts/format-day.ts';

/** Everything that keeps a starter off cards, the texts' faults with the field they are in. */
const listFaults = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
): string[] => {
  const { fields, faults: sentences } = textsIn(language);
  const hold = catalog.holds?.[starter.id];
  const faults = findFaults(starter, catalog);
  const missing = faults.flatMap(({ fault, field }) =>
    fault === 'empty_text' ? [fields[field].label] : [],
  );

  return [
    // One sentence for all of them: a new record lacks every text.
    ...(missing.length > 0
      ? [capital(fillText(sentences.empty_text, { piece: missing.join(', ') }))]
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
 * Where a starter stands, and why, by the same checks that keep it off cards.
 *
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const sayStanding = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
  today: string,
): Pick<StarterStanding, 'standing' | 'title' | 'reasons' | 'faults'> => {
  const texts = textsIn(language);
  const words = texts.starterRecord;
  const say = (
    standing: Standing,
    reasons: string[],
    faults: StarterStanding['faults'] = null,
  ) => ({ standing, title: words.titles[standing], reasons, faults });
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
      notes.length > 0 ? { title: words.mustMend, notes } : null,
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
