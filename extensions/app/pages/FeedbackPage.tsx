import { EmptyState, Text } from '@hubspot/ui-extensions';
import { sayNumber } from '@starters/texts/numbers';
import { AnsweredList } from './components/AnsweredList.tsx';
import { FeedbackList } from './components/FeedbackList.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';

/** Feedback of salespeople that waits for an answer, the oldest promise first. */
export const FeedbackPage = () => (
  <ReviewScreen>
    {({
      review,
      review: { texts, feedback, feedbackCount, promise },
      language,
      reload,
    }) => (
      <>
        <Text variant="microcopy">
          {promise.overdue > 0
            ? sayNumber(
                texts.promiseOverdue,
                { days: promise.days, count: promise.overdue },
                language,
              )
            : sayNumber(texts.promise, { days: promise.days }, language)}
        </Text>
        {feedback.length === 0 && (
          <EmptyState title={texts.noFeedbackTitle} layout="vertical">
            <Text>{texts.noFeedback}</Text>
          </EmptyState>
        )}
        <FeedbackList
          groups={feedback}
          total={feedbackCount}
          texts={texts}
          language={language}
          onAnswered={reload}
        />
        {review.answered.length > 0 && (
          <AnsweredList review={review} language={language} />
        )}
      </>
    )}
  </ReviewScreen>
);
