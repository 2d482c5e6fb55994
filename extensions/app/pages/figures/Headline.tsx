import { Statistics, StatisticsItem, Text } from '@hubspot/ui-extensions';
import { type Figures, fillText, type Review } from '@starters/contracts';
import { formatRate } from '../components/formatRate.ts';

/** The figures marketing is measured by, clients with nothing to say first. */
export const Headline = ({
  figures: { texts, unserved, usefulness, voters },
  review,
}: {
  figures: Figures;
  review: Review;
}) => (
  <Statistics>
    <StatisticsItem
      label={texts.unserved}
      number={
        unserved.of === 0
          ? '–'
          : fillText(texts.unservedOf, {
              count: unserved.count,
              of: unserved.of,
            })
      }
    >
      <Text variant="microcopy">
        {unserved.of === 0 ? texts.unservedUnknown : texts.unservedHelp}
      </Text>
    </StatisticsItem>
    <StatisticsItem
      label={texts.usefulness}
      number={formatRate(usefulness, review.texts)}
    >
      <Text variant="microcopy">
        {fillText(review.texts.pair, {
          name: review.texts.voters,
          value: voters ?? texts.hidden,
        })}
      </Text>
    </StatisticsItem>
    <StatisticsItem label={review.texts.returns} number={review.returnCount}>
      <Text variant="microcopy">
        {fillText(texts.waiting, {
          returns: review.returnCount,
          overdue: review.promise.overdue,
        })}
      </Text>
    </StatisticsItem>
  </Statistics>
);
