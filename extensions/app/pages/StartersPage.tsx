import { EmptyState, Text } from '@hubspot/ui-extensions';
import { ExpiringList } from './components/ExpiringList.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { StarterTable } from './components/StarterTable.tsx';

/** All starters with their votes. */
export const StartersPage = () => (
  <ReviewScreen>
    {({ review, language, reload }) =>
      review.starters.length === 0 ? (
        <EmptyState title={review.texts.noStartersTitle} layout="vertical">
          <Text>{review.texts.noStarters}</Text>
        </EmptyState>
      ) : (
        <>
          {review.expiring.length > 0 && (
            <ExpiringList review={review} language={language} reload={reload} />
          )}
          <StarterTable review={review} />
        </>
      )
    }
  </ReviewScreen>
);
