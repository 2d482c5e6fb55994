import { Button, Divider, Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { Language, Review, FeedbackGroup } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { Fragment, useState } from 'react';
import { useClients } from '../hooks/useClients.ts';
import { FeedbackOfReason } from './FeedbackOfReason.tsx';

/** Groups shown at a time. */
const atOnce = 10;

/** The groups of each starter, the starters in the order in which they wait. */
const byStarter = (groups: FeedbackGroup[]): FeedbackGroup[][] =>
  [...new Set(groups.map(({ starterId }) => starterId))].map((id) =>
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
  hasPrimary = true,
  onAnswered,
}: {
  groups: FeedbackGroup[];
  /** Votes there are in all groups, those that were not sent among them. */
  total: number;
  texts: Review['texts'];
  language: Language;
  /** On the starter's own page, which need not be named again. */
  isOnItsPage?: boolean;
  /** Whether the first answer is what the page is for: only one button of it is primary. */
  hasPrimary?: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const [shown, setShown] = useState(atOnce);
  const sorted = byStarter(groups).flat();
  const visible = sorted.slice(0, shown);
  const seen = useClients(
    visible.flatMap(({ votes }) =>
      votes.flatMap(({ client }) => client?.id ?? []),
    ),
  );
  const listed = groups.reduce((sum, { count }) => sum + count, 0);

  return (
    <>
      {byStarter(visible).map((ofStarter) => (
        <Tile key={ofStarter[0]?.starterId}>
          <Flex direction="column" gap="sm">
            {ofStarter.map((group, index) => (
              <Fragment key={group.reason}>
                {index > 0 && <Divider />}
                <FeedbackOfReason
                  group={group}
                  others={othersOf(group, sorted)}
                  seen={seen}
                  texts={texts}
                  language={language}
                  isFirst={group === sorted[0]}
                  isPrimary={hasPrimary && group === sorted[0]}
                  isNamed={!isOnItsPage && index === 0}
                  onAnswered={onAnswered}
                />
              </Fragment>
            ))}
          </Flex>
        </Tile>
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
