import { Alert, EmptyState, Flex, Text } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';
import type { OpenCard } from '../openCard.ts';
import { type Client, readyStarters } from '@starters/lines';
import { reportView } from '../startersApi.ts';
import { AnswerNote } from './AnswerNote.tsx';
import { QuietButton } from './QuietButton.tsx';
import { SheetButton } from './SheetButton.tsx';
import { StarterTile } from './StarterTile.tsx';

/** One starter open, two folded, the others on demand, what was said, and what was answered. */
export const StarterList = ({
  card,
  client,
}: {
  card: OpenCard;
  client: Client;
}) => {
  const { texts, notice, answers, contactId, language } = card;
  const ready = readyStarters(card, client);
  const { offered, aside, missing } = ready;
  const [first, setFirst] = useState(0);
  const [open, setOpen] = useState('');
  // What a click has moved, before the card is read again.
  const [isUsed, setIsUsed] = useState<Record<string, boolean>>({});
  // What was put aside comes last, where it can be taken back.
  const all = [...offered, ...aside, ...ready.used].map((each) => ({
    ...each,
    isUsed: isUsed[each.starter.starterId] ?? !!each.starter.used,
  }));
  const toSay = all.filter((each) => !each.isUsed);
  const shown = toSay.slice(first, first + card.shown);
  const ids = shown.map(({ starter }) => starter.starterId);
  const isEmpty = !toSay.some(({ starter }) => !starter.aside);
  const seen = JSON.stringify({
    shown: ids,
    missing: isEmpty ? missing.map(({ fact }) => fact) : [],
  });
  useEffect(() => {
    reportView(contactId, language, JSON.parse(seen));
  }, [contactId, language, seen]);

  const tile = (each: (typeof all)[number]) => {
    const { starterId } = each.starter;

    return (
      <StarterTile
        key={starterId}
        ready={each}
        client={client}
        card={card}
        isOpen={starterId === (ids.includes(open) ? open : ids[0])}
        onOpen={() => setOpen(starterId)}
        onVote={({ used }) => {
          if (used !== each.isUsed) setIsUsed({ ...isUsed, [starterId]: used });
        }}
      />
    );
  };

  return (
    <Flex direction="column" gap="sm">
      <Flex gap="xs" wrap justify="end">
        {card.sheets.map((link) => (
          <SheetButton key={link.path} link={link} card={card} />
        ))}
      </Flex>
      {notice && <Alert title={notice} variant="warning" />}
      {card.named && <Text variant="microcopy">{card.named}</Text>}
      {answers.map((answer) => (
        <AnswerNote key={answer.id} answer={answer} card={card} />
      ))}
      {isEmpty && (
        <EmptyState title={texts.emptyTitle}>
          <Text>
            {missing.length
              ? `${texts.factsMissing} ${missing.map(({ label }) => label).join(', ')}.`
              : aside.length
                ? texts.allAside
                : texts.nothingWritten}
          </Text>
          <SheetButton link={card.requestSheet} card={card} isLoud />
        </EmptyState>
      )}
      {/* In one array, so that a starter keeps what was said of it where it moves to. */}
      {[
        ...shown.map(tile),
        toSay.length > card.shown && (
          <QuietButton
            key="others"
            onClick={() =>
              setFirst(
                first + card.shown < toSay.length ? first + card.shown : 0,
              )
            }
          >
            {texts.showOthers}
          </QuietButton>
        ),
        ...all.filter((each) => each.isUsed).map(tile),
      ]}
    </Flex>
  );
};
