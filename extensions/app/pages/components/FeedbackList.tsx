import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Language, Review, FeedbackGroup } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import { useClients } from '../hooks/useClients.ts';
import { FeedbackTile } from './FeedbackTile.tsx';

/** Groups shown at a time. */
const atOnce = 10;

/** Groups of one starter below each other, the starters in the order in which they wait. */
const byStarter = (groups: FeedbackGroup[]): FeedbackGroup[] =>
  [...new Set(groups.map(({ starterId }) => starterId))].flatMap((id) =>
    groups.filter(({ starterId }) => starterId === id),
  );

/** The other groups, those of the same starter first, then those of the same reason. */
const othersOf = (
  { starterId, reason }: FeedbackGroup,
  groups: FeedbackGroup[],
): FeedbackGroup[] => {
  const rank = (each: FeedbackGroup) =>
    (each.starterId === starterId ? 0 : 2) + (each.reason === reason ? 0 : 1);

  return groups
    .filter((each) => each.starterId !== starterId || each.reason !== reason)
    .sort((one, other) => rank(one) - rank(other));
};

/** Groups of feedback by starter, ten at a time, the first ready to be answered. */
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
    byStarter(groups)
      .slice(0, shown)
      .flatMap(({ votes }) => votes.flatMap(({ client }) => client?.id ?? [])),
  );
  const sorted = byStarter(groups);
  const listed = groups.reduce((sum, { count }) => sum + count, 0);

  return (
    <>
      {sorted.slice(0, shown).map((group, index) => (
        <FeedbackTile
          key={`${group.starterId}-${group.reason}`}
          group={group}
          others={othersOf(group, sorted)}
          seen={seen}
          texts={texts}
          language={language}
          isFirst={index === 0}
          isOnItsPage={
            isOnItsPage || sorted[index - 1]?.starterId === group.starterId
          }
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
