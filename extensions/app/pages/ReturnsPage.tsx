import { EmptyState, Heading, Text } from '@hubspot/ui-extensions';
import { fillText } from '@starters/contracts';
import { ReturnTile } from './components/ReturnTile.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { WrongFacts } from './components/WrongFacts.tsx';

/**
 * What salespeople returned and waits for an answer, the oldest promise first; apart from it what
 * reached the wrong clients, and facts that were wrong.
 */
export const ReturnsPage = () => (
  <ReviewScreen>
    {({ review, language, reload }) => {
      const { texts, returns, targeting, wrongFacts, promise } = review;
      const tile = (
        group: (typeof returns)[number],
        index: number,
        isFirst: boolean,
      ) => (
        <ReturnTile
          key={`${group.starterId}-${group.reason}-${index}`}
          group={group}
          texts={texts}
          language={language}
          isFirst={isFirst}
          onAnswered={reload}
        />
      );

      return (
        <>
          <Text variant="microcopy">
            {fillText(
              promise.overdue > 0 ? texts.promiseOverdue : texts.promise,
              { days: promise.days, count: promise.overdue },
            )}
          </Text>
          {returns.length === 0 && (
            <EmptyState title={texts.noReturnsTitle} layout="vertical">
              <Text>{texts.noReturns}</Text>
            </EmptyState>
          )}
          {returns.map((group, index) => tile(group, index, index === 0))}
          {targeting.length > 0 && (
            <>
              <Heading>{texts.targetingTitle}</Heading>
              <Text variant="microcopy">{texts.targetingHelp}</Text>
              {targeting.map((group, index) => tile(group, index, false))}
            </>
          )}
          {wrongFacts.length > 0 && (
            <WrongFacts wrongFacts={wrongFacts} texts={texts} />
          )}
        </>
      );
    }}
  </ReviewScreen>
);
