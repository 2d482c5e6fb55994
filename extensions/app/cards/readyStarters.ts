import { type CardStarter, languageOf } from '@starters/contracts';
import { type Client, fillFacts } from './fillFacts.ts';
import type { OpenCard } from './openCard.ts';

/** A starter as it is said to this client. */
export interface ReadyStarter {
  starter: CardStarter;
  line: string;
  details: { label: string; text: string }[];
}

/** What can be said to this client, what was put aside, and what is lacking for the rest. */
export interface ReadyStarters {
  offered: ReadyStarter[];
  aside: ReadyStarter[];
  /** Labels of properties. */
  missing: string[];
}

/**
 * Takes each conversation in the client's own language, else their country's, else the
 * account's, fills in the facts and drops what cannot be said: no fact, no starter.
 */
export const readyStarters = (
  card: OpenCard,
  client: Client,
): ReadyStarters => {
  const { contact } = client;
  const starters = card.candidates.flatMap(({ translations }) => translations);
  const wanted =
    languageOf(contact['hs_language']) ||
    card.languageByCountry[(contact['country'] || '').toLowerCase()];
  const language =
    wanted && starters.some((each) => each.language === wanted)
      ? wanted
      : card.accountLanguage;
  const rules = {
    language,
    maxFactAgeDays: card.maxFactAgeDays,
    now: card.now,
  };
  const offered: ReadyStarter[] = [];
  const aside: ReadyStarter[] = [];
  const missing: string[] = [];
  for (const starter of starters) {
    if (starter.language !== language) continue;
    const lacking: string[] = [];
    const ready = {
      starter,
      line: fillFacts(starter.line, client, rules, lacking),
      details: starter.details.map(({ label, text }) => ({
        label,
        text: fillFacts(text, client, rules, lacking),
      })),
    };
    if (lacking.length) missing.push(...lacking);
    else (starter.aside ? aside : offered).push(ready);
  }

  return { offered, aside, missing: [...new Set(missing)] };
};
