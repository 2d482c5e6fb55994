import {
  authorRoute,
  chooseRoute,
  fillText,
  NO_VOTE,
  pathOf,
} from '@starters/contracts';
import type { CardStarter, SheetAction, VoteState } from '@starters/contracts';
import type { Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import type { UsedStarter } from '#src/votes/use-repository.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { CandidateInput } from './build-candidates.ts';
import { formatRecentDay } from './format-recent-day.ts';
import type { EligibleStarter } from './list-eligible.ts';
import type { Ranking } from './rank-conversations.ts';
import { sayTexts } from './say-texts.ts';

/** The label for a card, which leaves out "retire": that is for marketing only. */
const toCardLabel = (label: ReturnType<Ranking['label']>) =>
  label === 'retire' ? null : label;

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

/** One starter as one person's card of one contact shows it. */
export const toCardStarter = (
  input: CandidateInput,
  { conversation, starter, texts }: EligibleStarter,
  { use, aside }: { use: UsedStarter | null; aside: boolean },
): CardStarter => {
  const { catalog, ranking, contactId } = input;
  const wording = hashWording(wordingOf(starter));
  const vote = input.mine.find(
    (each) => each.starterId === starter.id && each.wording === wording,
  );
  const label = toCardLabel(ranking.label(starter.id));
  const matched = starter.segmentIds.filter((id) =>
    input.contactSegmentIds.includes(id),
  );
  const words = textsIn(input.language);
  const author = catalog.ownerNames[starter.ownerId ?? ''];
  const by = author && fillText(words.by, { author });
  const creditedTo = input.credits.get(wording);
  const credit =
    creditedTo === undefined
      ? null
      : creditedTo === input.userId
        ? words.yourWords
        : words.colleaguesWords;
  const isRequested = input.requestedIds.includes(starter.id);
  const why = isRequested
    ? words.receipts.requested
    : input.explored === conversation
      ? words.receipts.lot
      : words.receipts[label ?? 'other'];
  const labelWord = label && words.cardLabels[label];

  return {
    starterId: starter.id,
    textId: `${starter.id}-${wording}`,
    conversation,
    tier: input.tierOf(conversation),
    language: starter.language,
    ...sayTexts(texts, starter.language, words),
    proofUrl: starter.proofUrl,
    signature: [labelWord, by, credit].filter(Boolean).join(' · '),
    receipt: [[labelWord, why].filter(Boolean).join(' — '), credit]
      .filter(Boolean)
      .join(' · '),
    author:
      starter.ownerId && by
        ? {
            label: by,
            path: pathOf(authorRoute, {
              contactId,
              ownerId: starter.ownerId,
            }),
          }
        : null,
    mutes: toMutes(starter, conversation, words),
    meantFor: starter.meantFor === 'both' ? null : starter.meantFor,
    used: use
      ? fillText(words.usedOn, {
          date: formatRecentDay(use.usedAt, input.language, input.timeZone),
        })
      : null,
    ballot: input.sealBallot(starter, wording, matched),
    vote: toState(vote),
    aside,
  };
};
