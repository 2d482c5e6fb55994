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
