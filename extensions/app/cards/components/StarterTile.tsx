import {
  Alert,
  Button,
  DescriptionList,
  DescriptionListItem,
  Link,
  Text,
  Tile,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { Verdict } from '@starters/contracts';
import { useState } from 'react';
import { useVote, type Wish } from '@starters/service/use-vote';
import type { OpenCard } from '../openCard.ts';
import type { Client, ReadyStarter } from '@starters/lines';
import { Column } from './Column.tsx';
import { MoreActions } from './MoreActions.tsx';
import { QuietButton } from './QuietButton.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { Row } from './Row.tsx';
import { SheetButton } from './SheetButton.tsx';
import { SmallText } from './SmallText.tsx';

/**
 * One starter: open, folded to a line, put aside, or said to this client. The vote counts from
 * the first click on.
 */
export const StarterTile = ({
  ready,
  client,
  card,
  short,
  isOpen,
  onTake,
  onVote,
}: {
  ready: ReadyStarter;
  client: Client;
  card: OpenCard;
  /** As much of the line as stands where it is folded. */
  short: string;
  isOpen: boolean;
  /** It is unfolded, or its line was copied. */
  onTake: () => void;
  onVote: (vote: Wish) => void;
}) => {
  const { starter, line, details } = ready;
  const { texts } = card;
  const [{ vote, message, problem }, cast] = useVote(starter, card, onVote);
  const [isMore, setIsMore] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const { copyTextToClipboard } = useExtensionActions<
    'crm.record.tab' | 'crm.record.sidebar'
  >();
  // What is said has no quotes.
  const spoken = line.replace(/^\S\s*|\s*\S$/g, '');
  const isRefused = vote.verdict === 'not_useful';
  // Once this person has used it or taken that back, what the service said of it holds no longer.
  const used =
    vote.used === starter.vote.used
      ? starter.used
      : vote.used && (starter.used || texts.usedToday);
  const isWhole = !isRefused && !used;
  const judge = (verdict: Verdict) => () =>
    cast({ verdict, reason: null, comment: null, wrongFact: null });

  if (!isOpen && isWhole) {
    return (
      <Tile compact>
        <QuietButton onClick={onTake}>{`▸ ${short}`}</QuietButton>
        <SmallText>{starter.signature}</SmallText>
      </Tile>
    );
  }

  const list = (items: typeof details) => (
    <DescriptionList>
      {items.map(({ label, text }) => (
        <DescriptionListItem key={label} label={label}>
          {text}
        </DescriptionListItem>
      ))}
    </DescriptionList>
  );
  // In the narrow places the vote is in sight without scrolling, the rest below it.
  const rest = (
    <>
      {details[1] && list(details.slice(1))}
      {starter.proofUrl && <Link href={starter.proofUrl}>{texts.proof}</Link>}
    </>
  );

  return (
    <Tile compact>
      <Column>
        {isWhole ? (
          <>
            <Text format={{ fontWeight: 'demibold' }}>{line}</Text>
            {list(details.slice(0, 1))}
            {card.isTab && rest}
            <Row>
              <SmallText>{starter.receipt}</SmallText>
              {starter.author && (
                <SheetButton link={starter.author} card={card} />
              )}
            </Row>
          </>
        ) : (
          <SmallText>{used ? `${used} — ${short}` : short}</SmallText>
        )}
        {problem && <Alert title={problem} variant="danger" />}
        <Row>
          {vote.verdict !== 'withdrawn' ? (
            <>
              <Text>
                {message || (isRefused && starter.aside) || texts[vote.verdict]}
              </Text>
              <QuietButton onClick={judge('withdrawn')}>
                {texts.undo}
              </QuietButton>
            </>
          ) : (
            (!used || vote.used) && (
              <>
                <Button
                  variant={isWhole ? 'primary' : undefined}
                  size="sm"
                  onClick={judge('useful')}
                >
                  {texts.sayUseful}
                </Button>
                <Button size="sm" onClick={judge('not_useful')}>
                  {texts.sayNotUseful}
                </Button>
              </>
            )
          )}
          {isWhole && (
            <>
              <QuietButton
                onClick={async () => {
                  await copyTextToClipboard(spoken);
                  setIsCopied(true);
                  onTake();
                }}
              >
                {isCopied ? texts.copied : texts.copy}
              </QuietButton>
              {!vote.used && (
                <QuietButton onClick={() => cast({ used: true })}>
                  {texts.useIt}
                </QuietButton>
              )}
              <QuietButton onClick={() => setIsMore(!isMore)}>
                {texts.more}
              </QuietButton>
            </>
          )}
          {used && vote.used && (
            <QuietButton onClick={() => cast({ used: false })}>
              {texts.notUsed}
            </QuietButton>
          )}
        </Row>
        {isWhole && isMore && (
          <MoreActions
            line={spoken}
            client={client}
            mutes={starter.mutes}
            card={card}
          />
        )}
        {isWhole && !card.isTab && rest}
        {isRefused && !starter.aside && (
          <ReasonForm
            ready={ready}
            client={client}
            vote={vote}
            card={card}
            message={message}
            cast={cast}
          />
        )}
      </Column>
    </Tile>
  );
};
