import { EmptyState, Text } from '@hubspot/ui-extensions';
import { fillText } from '@starters/contracts';
import { ReturnList } from './components/ReturnList.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';

/** What salespeople returned and waits for an answer, the oldest promise first. */
export const ReturnsPage = () => (
  <ReviewScreen>
    {({
      review: { texts, returns, returnCount, promise },
      language,
      reload,
    }) => (
      <>
        <Text variant="microcopy">
          {promise.overdue > 0
            ? fillText(texts.promiseOverdue, {
                days: promise.days,
                count: promise.overdue,
              })
            : fillText(texts.promise, { days: promise.days })}
        </Text>
        {returns.length === 0 && (
          <EmptyState title={texts.noReturnsTitle} layout="vertical">
            <Text>{texts.noReturns}</Text>
          </EmptyState>
        )}
        <ReturnList
          groups={returns}
          total={returnCount}
          texts={texts}
          language={language}
          onAnswered={reload}
        />
      </>
    )}
  </ReviewScreen>
);
