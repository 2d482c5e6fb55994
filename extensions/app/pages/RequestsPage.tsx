import { EmptyState, Text } from '@hubspot/ui-extensions';
import type { Language, Review } from '@starters/contracts';
import { RequestTile } from './components/RequestTile.tsx';
import { MoreNote } from './components/MoreNote.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { useClients } from './hooks/useClients.ts';

const RequestList = ({
  review: { texts, requests, more },
  language,
}: {
  review: Review;
  language: Language;
}) => {
  const seen = useClients(
    requests.flatMap(({ clients }) => clients.map(({ id }) => id)),
  );

  return (
    <>
      {requests.length === 0 && (
        <EmptyState title={texts.noRequestsTitle} layout="vertical">
          <Text>{texts.noRequests}</Text>
        </EmptyState>
      )}
      {requests.map((request) => (
        <RequestTile
          key={request.id}
          request={request}
          seen={seen}
          texts={texts}
          language={language}
        />
      ))}
      <MoreNote count={more.requests} texts={texts} language={language} />
    </>
  );
};

/** The open requests, those with the most waiters first. */
export const RequestsPage = () => (
  <ReviewScreen>
    {({ review, language }) => (
      <RequestList review={review} language={language} />
    )}
  </ReviewScreen>
);
