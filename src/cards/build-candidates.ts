import { fillText, NO_VOTE } from '@starters/contracts';
import type {
  Candidate,
  CardStarter,
  Language,
  VoteState,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkStarter, type ReadyTexts } from '#src/starters/check-starter.ts';
import { isOnCards } from '#src/starters/is-on-cards.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { Ranking } from './rank-conversations.ts';
import { putsAside } from './standing-vote.ts';
import { typeset } from './typeset.ts';

/** Everything the candidates of one card depend on. */
export interface CandidateInput {
  catalog: Catalog;
  ranking: Ranking;
  /** This person's votes on this contact. */
  mine: Vote[];
  contactSegmentIds: string[];
  /** `YYYY-MM-DD` in the account's time zone. */
  today: string;
  /** The viewer's. */
  language: Language;
  now: Date;
  /** Seals the right to vote on this starter, wording and segments. */
  sealBallot: (
    starter: Starter,
    wording: string,
    segmentIds: string[],
  ) => string;
}

/** The most that are offered, and the most put aside that are shown. */
const most = 12;

const quotes = { en: ['“', '”'], fr: ['«\u00a0', '\u00a0»'] } as const;

/** That marketing might retire it is no matter for the card. */
const toCardLabel = (label: ReturnType<Ranking['label']>) =>
  label === 'retire' ? null : label;

const toState = (vote: Vote | undefined): VoteState =>
  vote
    ? {
        verdict: vote.verdict,
        reason: vote.reason,
        comment: vote.comment,
        revision: vote.revision,
      }
    : NO_VOTE;

const toCardStarter = (
  input: CandidateInput,
  starter: Starter,
  texts: ReadyTexts,
): CardStarter => {
  const { catalog, ranking, mine, contactSegmentIds, language, now } = input;
  const wording = hashWording(wordingOf(starter));
  const vote = mine.find(
    (each) => each.starterId === starter.id && each.wording === wording,
  );
  const label = toCardLabel(ranking.label(conversationOf(starter)));
  const matched = starter.segmentIds.filter((id) =>
    contactSegmentIds.includes(id),
  );

  const words = textsIn(language);
  const author = catalog.ownerNames[starter.ownerId ?? ''];
  // The line is in the client's language, and so are its quotes.
  const [open, close] = quotes[starter.language];

  const signature = [
    label && words.cardLabels[label],
    author && fillText(words.by, { author }),
  ]
    .filter(Boolean)
    .join(' · ');

  return {
    starterId: starter.id,
    language: starter.language,
    line: typeset(
      [open, ...texts.opener, ' ', ...texts.question, close],
      starter.language,
    ),
    details: (['whyNow', 'listenFor', 'nextStep'] as const).flatMap((key) => {
      const text = texts[key];

      return text
        ? [
            {
              label: words.details[key],
              text: typeset(text, starter.language),
            },
          ]
        : [];
    }),
    proofUrl: starter.proofUrl,
    signature,
    receipt: [signature, words.receipts[label ?? 'other']]
      .filter(Boolean)
      .join(' — '),
    ballot: input.sealBallot(starter, wording, matched),
    vote: toState(vote),
    aside: vote !== undefined && putsAside(vote, now),
  };
};

/**
 * The starters a card may show, best first: in season, meant for this contact, without fault,
 * grouped by conversation; then those this person put aside here.
 */
export const buildCandidates = (input: CandidateInput): Candidate[] => {
  const { catalog, ranking, contactSegmentIds, today } = input;
  const conversations = new Map<string, CardStarter[]>();
  const matched = new Map<string, Set<string>>();
  for (const starter of catalog.starters) {
    if (!isOnCards(starter, contactSegmentIds, today)) continue;
    const checked = checkStarter(starter, catalog);
    if (!checked.ok) continue;

    const id = conversationOf(starter);
    const translations = conversations.get(id) ?? [];
    translations.push(toCardStarter(input, starter, checked.texts));
    conversations.set(id, translations);
    const segments = matched.get(id) ?? new Set<string>();
    for (const segment of starter.segmentIds) {
      if (contactSegmentIds.includes(segment)) segments.add(segment);
    }
    matched.set(id, segments);
  }
  const scores = new Map(
    [...conversations.keys()].map((id) => [
      id,
      ranking.score(id, [...(matched.get(id) ?? [])]),
    ]),
  );

  const ordered = [...conversations]
    .sort(
      ([one], [other]) =>
        (scores.get(other) ?? 0) - (scores.get(one) ?? 0) ||
        one.localeCompare(other),
    )
    .map(([, translations]): Candidate => ({ translations }));
  const isAside = ({ translations }: Candidate) =>
    translations.some(({ aside }) => aside);
  const offered = ordered.filter((each) => !isAside(each));
  const aside = ordered.filter(isAside).map(({ translations }) => ({
    // A conversation is put aside in all its languages.
    translations: translations.map((each) => ({ ...each, aside: true })),
  }));

  return [...offered.slice(0, most), ...aside.slice(0, most)];
};
