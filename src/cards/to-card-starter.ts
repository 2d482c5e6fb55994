import {
  authorRoute,
  chooseRoute,
  fillText,
  NO_VOTE,
  OWN_WORDS,
  pathOf,
} from '@starters/contracts';
import type {
  CardStarter,
  Language,
  SheetAction,
  VoteState,
} from '@starters/contracts';
import type { OfferedStarter } from '#src/offering/offered-starter.ts';
import type { ReadyTexts } from '#src/starters/check-starter.ts';
import type { Judgement } from '#src/ranking/judge.ts';
import type { Starter } from '#src/starters/starter.ts';
import { keepLast } from '#src/keep-last.ts';
import { oncePerKey } from '#src/once-per-key.ts';
import { besideShared, share } from '#src/shared-json.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import type { FollowedUses } from '#src/outcomes/receipts.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { Candidate } from './arrange-candidates.ts';
import { formatRecentDay } from './format-recent-day.ts';
import type { CardInput } from './read-card-input.ts';
import { sayStillAside } from './say-still-aside.ts';
import { sayTexts } from './say-texts.ts';

const joined = (parts: (string | null | undefined | false)[], by: string) =>
  parts.filter(Boolean).join(by);

/** The label for a card, which leaves out "retire": that is for marketing only. */
const toCardLabel = (label: Judgement['label']) =>
  label === 'retire' ? null : label;

/** Not to say any more that words are a salesperson's, where they are the viewer's own. */
const toUncredit = ({ mutes }: Texts): SheetAction => ({
  label: mutes.credit,
  path: chooseRoute.path,
  body: { kind: 'credit', target: OWN_WORDS, choice: 'muted' },
});

const noMutes: SheetAction[] = [];

const toState = (vote: Vote | undefined): VoteState =>
  vote
    ? {
        verdict: vote.verdict,
        reason: vote.reason,
        comment: vote.comment,
        ownWords: vote.ownWords,
        used: vote.usedAt !== null,
        wrongFact: vote.wrongFact,
        signed: vote.isSigned,
        revision: vote.revision,
      }
    : NO_VOTE;

const toMutes = (
  starter: Starter,
  conversation: string,
  { mutes }: Texts,
): SheetAction[] => [
  {
    label: mutes.starter,
    path: chooseRoute.path,
    body: {
      kind: 'starter',
      target: conversation,
      choice: 'muted',
    },
  },
  ...(starter.theme === null
    ? []
    : [
        {
          label: fillText(mutes.theme, { theme: starter.theme }),
          path: chooseRoute.path,
          body: {
            kind: 'theme' as const,
            target: starter.theme,
            choice: 'muted' as const,
          },
        },
      ]),
];

/** What every card says of a starter to readers of one language. */
interface Said {
  common: ReturnType<typeof sayTexts> &
    Pick<
      CardStarter,
      | 'starterId'
      | 'textId'
      | 'conversation'
      | 'language'
      | 'proofUrl'
      | 'meantFor'
    >;
  /** Of one that a colleague said: its line, which is all that a card shows of it. */
  lineAlone: Said['common'];
  mutes: CardStarter['mutes'];
  /** What many cards say in the same words, kept by what signature and receipt follow from. */
  inWords: (key: string, make: () => SaidInWords) => SaidInWords;
}

type SaidInWords = Said['common'] &
  Pick<CardStarter, 'signature' | 'receipt' | 'mutes'>;

/** How many are kept of a starter: they differ by its label, by why it is shown, and by whose words it is. */
const mostWords = 32;

const said = new WeakMap<ReadyTexts, Partial<Record<Language, Said>>>();

/** Said once for each language of readers, as long as starter and properties are the same. */
const sayOnce = (
  { texts, starter, conversation, wording }: OfferedStarter,
  language: Language,
): Said => {
  const known = said.get(texts) ?? {};
  said.set(texts, known);
  const before = known[language];
  // A conversation may come to be another by a change of a starter between.
  if (before?.common.conversation === conversation) return before;
  const words = textsIn(language);

  const common = {
    starterId: starter.id,
    textId: `${starter.id}-${wording.slice(0, 8)}`,
    conversation,
    language: starter.language,
    ...sayTexts(texts, starter.language, words),
    proofUrl: starter.proofUrl,
    meantFor: starter.meantFor === 'both' ? null : starter.meantFor,
  };

  return (known[language] = {
    common,
    lineAlone: {
      ...common,
      line: [...common.line],
      details: [],
      facts: [],
      dates: [],
      proofUrl: null,
    },
    mutes: share(toMutes(starter, conversation, words)),
    inWords: keepLast(mostWords),
  });
};

/** What followed its uses, where enough people used it to say so. */
const sayFollowed = (
  followed: FollowedUses | undefined,
  language: Language,
): string | undefined =>
  followed &&
  fillSentence(
    textsIn(language).outcomeWords.receipt,
    { uses: followed.uses, count: followed.meetings },
    language,
  );

/** What a card says of the author of a starter. */
interface SaidAuthor {
  /** "By Ines Moreau"; null where there is none, or HubSpot knows no name. */
  by: string | null;
  /** Where to ask them; null for somebody who has left. */
  author: CardStarter['author'];
}

/** Says who wrote a starter, once for each author of a card. */
export const createSayAuthor = ({
  catalog,
  contactId,
  language,
}: Pick<CardInput, 'catalog' | 'contactId' | 'language'>): ((
  ownerId: string,
) => SaidAuthor) =>
  oncePerKey((ownerId: string) => {
    const name = nameOwner(catalog, ownerId, language);
    const by = name && fillText(textsIn(language).by, { author: name });

    return {
      by,
      author:
        by && ownerId in catalog.ownerNames
          ? { label: by, path: pathOf(authorRoute, { contactId, ownerId }) }
          : null,
    };
  });

/**
 * One starter as one person's card of one contact shows it.
 *
 * @param sayAuthor see `createSayAuthor`
 * @param sealBallot seals the right to vote on this wording in these of its segments
 */
export const toCardStarter = (
  input: CardInput,
  { offered, tier, isExplored, isRequested, use, aside }: Candidate,
  sayAuthor: (ownerId: string) => SaidAuthor,
  sealBallot: (wording: string, segmentIds: string[]) => string,
): CardStarter => {
  const { offering, language } = input;
  const { starter, wording } = offered;
  const vote = input.mine.find(
    (each) => each.starterId === starter.id && each.wording === wording,
  );
  const label = toCardLabel(offering.verdictOf(starter.id).label);
  const words = textsIn(language);
  // Somebody who has left is named, and can be asked nothing more.
  const { by, author } = sayAuthor(starter.ownerId ?? '');
  const creditedTo = offering.credits.get(wording);
  const isOwn = creditedTo === input.userId;
  const credit =
    creditedTo === undefined
      ? null
      : isOwn
        ? words.yourWords
        : words.colleaguesWords;
  const why = isRequested
    ? words.receipts.requested
    : isExplored
      ? words.receipts.lot
      : words.receipts[label ?? 'other'];
  const labelWord = label && words.cardLabels[label];
  const { common, lineAlone, mutes, inWords } = sayOnce(offered, language);
  const usedOn = use
    ? fillText(words.usedOn, {
        date: formatRecentDay(use.usedAt, language, input.account.timeZone),
      })
    : null;
  // Nothing can be clicked on what a colleague said: see `StarterTile`.
  if (use && !vote) {
    return besideShared(lineAlone, {
      tier,
      signature: '',
      receipt: '',
      author: null,
      mutes: noMutes,
      used: usedOn,
      ballot: '',
      vote: NO_VOTE,
      aside: null,
    });
  }

  const followed = input.followed.get(starter.id);
  const key = `${label}\n${why}\n${followed?.uses}\n${followed?.meetings}\n${author === null}\n${isOwn}\n${credit}\n${by}`;
  const inTheseWords = inWords(key, () => ({
    ...common,
    signature: joined([labelWord, by, credit], ' · '),
    receipt: joined(
      [
        joined([labelWord, why], ' — '),
        sayFollowed(followed, language),
        !author && by,
        credit,
      ],
      ' · ',
    ),
    mutes: isOwn ? [...mutes, toUncredit(words)] : mutes,
  }));

  return besideShared(inTheseWords, {
    tier,
    author,
    used: usedOn,
    ballot: sealBallot(
      wording,
      starter.segmentIds.filter((id) => input.contactSegmentIds.includes(id)),
    ),
    vote: toState(vote),
    aside: aside ? sayStillAside(vote, language, input.account.timeZone) : null,
  });
};
