import { Alert, EmptyState, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Client } from '../fillFacts.ts';
import type { OpenCard } from '../openCard.ts';
import { readyStarters } from '../readyStarters.ts';
import { AnswerNote } from './AnswerNote.tsx';
import { QuietButton } from './QuietButton.tsx';
import { StarterTile } from './StarterTile.tsx';

const shownAtOnce = 3;

/** One starter open, two folded, the others on demand, and what marketing answered. */
export const StarterList = ({
  card,
  client,
}: {
  card: OpenCard;
  client: Client;
}) => {
  const { texts, notice, answers } = card;
  const { offered, aside, missing } = readyStarters(card, client);
  const [first, setFirst] = useState(0);
  const [open, setOpen] = useState(0);
  // What was put aside comes last, where it can be taken back.
  const all = offered.concat(aside);

  return (
    <Flex direction="column" gap="sm">
      {notice && <Alert title={notice} variant="warning" />}
      {answers.map((answer) => (
        <AnswerNote key={answer.id} answer={answer} card={card} />
      ))}
      {!offered.length && (
        <EmptyState title={texts.emptyTitle}>
          <Text>
            {missing.length
              ? `${texts.factsMissing} ${missing.join(', ')}.`
              : aside.length
                ? texts.allAside
                : texts.nothingWritten}
          </Text>
        </EmptyState>
      )}
      {all.slice(first, first + shownAtOnce).map((ready, index) => (
        <StarterTile
          key={ready.starter.starterId}
          ready={ready}
          card={card}
          isOpen={index === open}
          onOpen={() => setOpen(index)}
        />
      ))}
      {all.length > shownAtOnce && (
        <QuietButton
          onClick={() => {
            setFirst(
              first + shownAtOnce < all.length ? first + shownAtOnce : 0,
            );
            setOpen(0);
          }}
        >
          {texts.showOthers}
        </QuietButton>
      )}
    </Flex>
  );
};
