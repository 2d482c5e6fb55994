import {
  Alert,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Link,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { useVote } from '../hooks/useVote.ts';
import type { OpenCard } from '../openCard.ts';
import type { ReadyStarter } from '../readyStarters.ts';
import { QuietButton } from './QuietButton.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { VoteButtons } from './VoteButtons.tsx';

const foldedLength = 72;

/** One starter: open, folded to a line, or put aside. The vote counts from the first click on. */
export const StarterTile = ({
  ready,
  card,
  isOpen,
  onOpen,
}: {
  ready: ReadyStarter;
  card: OpenCard;
  isOpen: boolean;
  onOpen: () => void;
}) => {
  const { starter, line, details } = ready;
  const { texts } = card;
  const [{ vote, message, problem }, cast] = useVote(starter, card);
  const isRefused = vote.verdict === 'not_useful';
  const short =
    line.length > foldedLength ? `${line.slice(0, foldedLength)}…` : line;

  const isFolded = !isRefused && !isOpen;

  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        {isFolded ? (
          <QuietButton onClick={onOpen}>{`▸ ${short}`}</QuietButton>
        ) : isRefused ? (
          <Text variant="microcopy">{short}</Text>
        ) : (
          <>
            <Text format={{ fontWeight: 'demibold' }}>{line}</Text>
            <DescriptionList>
              {details.map(({ label, text }) => (
                <DescriptionListItem key={label} label={label}>
                  {text}
                </DescriptionListItem>
              ))}
            </DescriptionList>
            {starter.proofUrl && (
              <Link href={starter.proofUrl}>{texts.proof}</Link>
            )}
          </>
        )}
        {!isRefused && (
          <Text variant="microcopy">
            {isOpen ? starter.receipt : starter.signature}
          </Text>
        )}
        {problem && <Alert title={problem} variant="danger" />}
        {!isFolded && (
          <VoteButtons
            verdict={vote.verdict}
            texts={texts}
            message={message}
            cast={cast}
          />
        )}
        {isRefused && !starter.aside && (
          <ReasonForm vote={vote} card={card} cast={cast} />
        )}
      </Flex>
    </Tile>
  );
};
