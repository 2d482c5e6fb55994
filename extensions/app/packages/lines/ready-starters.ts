import type {
  BriefStarter,
  CardReady,
  CardStarter,
  HubSpotUser,
} from '@starters/contracts';
import { type Client, dayOf, fillFacts, markOf } from './fill-facts.ts';
import { rankLines } from './rank-lines.ts';

/** What is needed of a card to say its starters to a client. */
export type LinesInput = Pick<
  CardReady,
  | 'locales'
  | 'clientStages'
  | 'accountLanguage'
  | 'maxFactAgeDays'
  | 'me'
  | 'rules'
> & {
  candidates: BriefStarter[];
  usual?: Partial<CardStarter>;
  /** Whoever speaks, as HubSpot tells it. */
  user?: HubSpotUser;
  /** Milliseconds since 1970. */
  now: number;
};

/** A starter as it is said to this client. */
export interface ReadyStarter {
  starter: CardStarter;
  line: string;
  details: { label: string; text: string }[];
}

/** What can be said to this client, what was put aside or said, and what the rest lacks. */
export interface ReadyStarters {
  offered: ReadyStarter[];
  aside: ReadyStarter[];
  used: ReadyStarter[];
  /** Labels of the properties without which nothing could be said, by their facts. */
  missing: Map<string, string>;
}

/**
 * Takes the conversations in the client's own language, else their country's, else the
 * account's, fills in the facts and drops what cannot be said: no fact, no starter. What can be
 * said comes in the order of `rankLines`.
 */
export const readyStarters = (
  card: LinesInput,
  client: Client,
): ReadyStarters => {
  const { locales } = card;
  const lower = (property: string) =>
    (client.contact[property] || '').toLowerCase();
  const starters = card.candidates;
  const there = locales[lower('country')] || '';
  const spoken = lower('hs_language');
  const wanted = locales[spoken] || locales[spoken.slice(0, 2)] || there;
  const { language } = starters.find(
    (each) => each.language === wanted.slice(0, 2),
  ) || { language: card.accountLanguage };
  const rules = {
    ...card,
    ...card.rules,
    language,
    // Britain's way of writing is as good as any where the client's own is not known.
    locale:
      [there, wanted].find((each) => each.startsWith(language)) ||
      `${language}-GB`,
    today: dayOf(card.now, card.rules.timeZone),
  };
  const {
    firstName,
    lastName,
    teams: [{ name: team } = {}] = [],
    language: reads,
  }: Partial<HubSpotUser> = card.user || {};
  const speaking = {
    ...client,
    me: {
      ...card.me,
      first_name: firstName,
      last_name: lastName,
      team,
      language:
        reads &&
        new Intl.DisplayNames(rules.locale, { type: 'language' }).of(
          reads.slice(0, 2),
        ),
      visit_date: card.me[`in ${lower('city').trim()}`],
    },
  };
  const isClient = card.clientStages.includes(lower('lifecyclestage'));
  const ready: ReadyStarters = {
    offered: [],
    aside: [],
    used: [],
    missing: new Map(),
  };
  for (const each of starters) {
    const starter = { ...card.usual, ...each } as CardStarter;
    if (starter.language !== language) continue;
    if (starter.meantFor && (starter.meantFor === 'new_clients') === isClient) {
      continue;
    }
    const lacking: ReadyStarters['missing'] = new Map();
    const { wrongFact } = starter.vote;
    // One put aside for a wrong fact comes back once that fact has changed.
    if (wrongFact && markOf(client, wrongFact) !== wrongFact) {
      starter.aside = null;
    }
    const filled = {
      starter,
      line: fillFacts(starter.line, speaking, rules, lacking),
      details: starter.details.map((detail) => ({
        ...detail,
        text: fillFacts(detail.text, speaking, rules, lacking),
      })),
    };
    if (lacking.size) {
      lacking.forEach((label, fact) => ready.missing.set(fact, label));
    } else {
      ready[starter.used ? 'used' : starter.aside ? 'aside' : 'offered'].push(
        filled,
      );
    }
  }
  ready.offered = rankLines(ready.offered, client, card.now);

  return ready;
};
