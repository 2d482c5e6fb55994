import { Statistics, StatisticsItem, Text } from '@hubspot/ui-extensions';
import { type Figures, fillText, type Review } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { formatUsefulness } from '../components/formatUsefulness.ts';

/** The key figures of marketing, the unserved clients first. */
export const Headline = ({
  figures: { texts, unserved, usefulness, voters, language },
  review: { texts: words, feedbackCount, promise, requests },
}: {
  figures: Figures;
  review: Review;
}) => {
  const unservedHelp =
    unserved === null
      ? texts.unservedSilent
      : unserved.of === 0
        ? texts.unservedUnknown
        : texts.unservedHelp;
  const waiting = requests.reduce((sum, request) => sum + request.waiting, 0);

  return (
    <Statistics>
      <StatisticsItem
        label={texts.unserved}
        number={
          unserved === null || unserved.of === 0
            ? '–'
            : fillText(texts.unservedOf, {
                count: unserved.count,
                of: unserved.of,
              })
        }
      >
        <Text variant="microcopy">{unservedHelp}</Text>
        {unserved !== null && unserved.ended > 0 && (
          <Text variant="microcopy">
            {sayNumber(
              texts.unservedEnded,
              { count: unserved.ended },
              language,
            )}
          </Text>
        )}
      </StatisticsItem>
      <StatisticsItem
        label={texts.usefulness}
        number={formatUsefulness(usefulness, words, language)}
      >
        <Text variant="microcopy">
          {fillText(words.pair, {
            name: words.voters,
            value: voters ?? texts.hidden,
          })}
        </Text>
      </StatisticsItem>
      <StatisticsItem label={words.feedback} number={feedbackCount}>
        <Text variant="microcopy">
          {fillText(texts.overdue, { count: promise.overdue })}
        </Text>
      </StatisticsItem>
      <StatisticsItem label={words.requests} number={requests.length}>
        <Text variant="microcopy">
          {fillText(texts.peopleWaiting, { count: waiting })}
        </Text>
      </StatisticsItem>
    </Statistics>
  );
};
