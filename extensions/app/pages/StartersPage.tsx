import { EmptyState, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { ApprovalList } from './components/ApprovalList.tsx';
import { ExpiringList } from './components/ExpiringList.tsx';
import { OwnDrafts } from './components/OwnDrafts.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { FigureBoard } from './figures/FigureBoard.tsx';

/** The review: what one began to write, what waits and ends first, then the figures and the starters to change. */
export const StartersPage = () => (
  <ReviewScreen>
    {({ review, language, reload }) =>
      review.starterCount === 0 ? (
        <>
          {review.drafts.list.length > 0 && <OwnDrafts review={review} />}
          <EmptyState title={review.texts.noStartersTitle} layout="vertical">
            <Text>{review.texts.noStarters}</Text>
            <PageLink to="/first-drafts">{review.texts.firstDrafts}</PageLink>
            <PageLink to="/write">{review.texts.write}</PageLink>
          </EmptyState>
        </>
      ) : (
        <>
          {review.drafts.list.length > 0 && <OwnDrafts review={review} />}
          {review.outcomes && (
            <Text format={{ fontWeight: 'bold' }}>{review.outcomes}</Text>
          )}
          {review.approvals.length > 0 && <ApprovalList review={review} />}
          {review.expiring.length > 0 && (
            <ExpiringList review={review} language={language} reload={reload} />
          )}
          <FigureBoard review={review} language={language} />
        </>
      )
    }
  </ReviewScreen>
);
