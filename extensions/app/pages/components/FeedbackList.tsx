import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Language, Review, FeedbackGroup } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import { useClients } from '../hooks/useClients.ts';
import { FeedbackTile } from './FeedbackTile.tsx';

/** Groups shown at a time. */
const atOnce = 10;

/** Groups of feedback, ten at a time, the first ready to be answered. */
export const FeedbackList = ({
  groups,
  total,
  texts,
  language,
  isOnItsPage = false,
  onAnswered,
}: {
  groups: FeedbackGroup[];
  /** Votes there are in all groups, those that were not sent among them. */
  total: number;
  texts: Review['texts'];
  language: Language;
  /** On the starter's own page, which need not be named again. */
  isOnItsPage?: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const [shown, setShown] = useState(atOnce);
  const seen = useClients(
    groups
      .slice(0, shown)
      .flatMap(({ votes }) => votes.flatMap(({ client }) => client?.id ?? [])),
  );
  const listed = groups.reduce((sum, { count }) => sum + count, 0);

  return (
    <>
      {groups.slice(0, shown).map((group, index) => (
        <FeedbackTile
          key={`${group.starterId}-${group.reason}`}
          group={group}
          seen={seen}
          texts={texts}
          language={language}
          isFirst={index === 0}
          isOnItsPage={isOnItsPage}
          onAnswered={onAnswered}
        />
      ))}
      {groups.length <= shown && listed < total && (
        <Text variant="microcopy">
          {sayNumber(texts.feedbackMore, { count: total - listed }, language)}
        </Text>
      )}
      {groups.length > shown && (
        <Flex>
          <Button onClick={() => setShown(shown + atOnce)}>
            {texts.showMore}
          </Button>
        </Flex>
      )}
    </>
  );
};
