import { EmptyState, Text } from '@hubspot/ui-extensions';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { StarterTable } from './components/StarterTable.tsx';

/** All starters with their votes. */
export const StartersPage = () => (
  <ReviewScreen>
    {({ review }) =>
      review.starters.length === 0 ? (
        <EmptyState title={review.texts.noStartersTitle} layout="vertical">
          <Text>{review.texts.noStarters}</Text>
        </EmptyState>
      ) : (
        <StarterTable review={review} />
      )
    }
  </ReviewScreen>
);
