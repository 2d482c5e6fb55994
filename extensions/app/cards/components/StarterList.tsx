import { Alert, EmptyState, Text } from '@hubspot/ui-extensions';
import { rewrite } from '@starters/contracts';
import { useEffect, useState } from 'react';
import type { OpenCard } from '../openCard.ts';
import { type Client, readyStarters } from '@starters/lines';
import { reportView } from '../startersApi.ts';
import { AnswerNote } from './AnswerNote.tsx';
import { Column } from './Column.tsx';
import { QuietButton } from './QuietButton.tsx';
import { Row } from './Row.tsx';
import { SheetButton } from './SheetButton.tsx';
import { SmallText } from './SmallText.tsx';
import { StarterTile } from './StarterTile.tsx';

/** One starter open, two folded, the others on demand, what was said, and what was answered. */
export const StarterList = ({
  card,
  client,
}: {
  card: OpenCard;
  client: Client;
}) => {
  const { texts, notice, contactId, language } = card;
  const ready = readyStarters(card, client);
  const { offered, aside, missing } = ready;
  const [first, setFirst] = useState(0);
  const [open, setOpen] = useState('');
  // What a click has moved, before the card is read again.
  const [isUsed, setIsUsed] = useState<Record<string, boolean>>({});
  const [isPastOpen, setIsPastOpen] = useState(false);
  // What was said or put aside before is folded away, where it can be taken back.
  const past = [...ready.used, ...aside];
  const all = isPastOpen ? [...offered, ...past] : offered;
  const toSay = all.filter(
    ({ starter: { starterId, used, aside: isAside } }) =>
      !isAside && !(isUsed[starterId] ?? used),
  );
  const after = first + card.shown;
  const shown = toSay.slice(first, after);
  const below = all.filter((each) => !toSay.includes(each));
  const opened =
    [...shown, ...below].find(({ starter }) => starter.starterId === open) ||
    shown[0];
  const isEmpty = !toSay[0];
  // After the last ones it says that these were all.
  const next = toSay[after] ? after : 0;
  const seen = {
    shown: shown.map(({ starter }) => starter.ballot),
    missing: isEmpty ? [...missing.keys()] : [],
  };
  useEffect(() => {
    reportView(contactId, language, seen);
    // Once for what it says, however often the card is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [contactId, language, JSON.stringify(seen)]);

  const tile = (each: (typeof all)[number]) => {
    const { starterId, textId, ballot } = each.starter;

    return (
      <StarterTile
        // A text that was changed while it is shown has nothing said of it yet.
        key={textId}
        ready={each}
        client={client}
        card={card}
        short={rewrite(
          [each, ...all].map(({ line }) => line).join('\u0001'),
          card.rules.fold,
        )}
        isOpen={each === opened}
        onTake={() => {
          setOpen(starterId);
          reportView(contactId, language, { taken: ballot });
        }}
        onVote={({ used }) => setIsUsed({ ...isUsed, [starterId]: used })}
      />
    );
  };

  return (
    <Column gap="sm">
      <Row justify="end">
        {card.sheets.map((link) => (
          <SheetButton key={link.path} link={link} card={card} />
        ))}
      </Row>
      {notice && <Alert title={notice} variant="warning" />}
      {card.named && <SmallText>{card.named}</SmallText>}
      {card.answers.map((answer) => (
        <AnswerNote key={answer.id} answer={answer} card={card} />
      ))}
      {isEmpty && (
        <EmptyState title={texts.emptyTitle}>
          <Text>
            {missing.size
              ? texts.factsMissing
              : aside[0]
                ? texts.allAside
                : texts.nothingWritten}
          </Text>
          {[...missing].map(([fact, label]) => (
            <Text key={fact}>{label}</Text>
          ))}
          {/* What is unfolded below may be opened, with a primary button of its own. */}
          <SheetButton
            link={card.requestSheet}
            card={card}
            isLoud={!isPastOpen}
          />
        </EmptyState>
      )}
      {/* In one array, so that a starter keeps what was said of it where it moves to. */}
      {[
        ...shown.map(tile),
        toSay[card.shown] && (
          <QuietButton key="others" onClick={() => setFirst(next)}>
            {next ? texts.showOthers : texts.showFirst}
          </QuietButton>
        ),
        past[0] && (
          <QuietButton
            key="past"
            onClick={() => setIsPastOpen(!isPastOpen)}
          >{`${isPastOpen ? '▾' : '▸'} ${texts.past} (${past.length})`}</QuietButton>
        ),
        ...below.map(tile),
      ]}
    </Column>
  );
};
