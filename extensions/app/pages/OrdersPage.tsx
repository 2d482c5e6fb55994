import { EmptyState, Text } from '@hubspot/ui-extensions';
import type { Language, Review } from '@starters/contracts';
import { OrderTile } from './components/OrderTile.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { useClients } from './hooks/useClients.ts';

const OrderList = ({
  review: { texts, orders },
  language,
}: {
  review: Review;
  language: Language;
}) => {
  const seen = useClients(
    orders.flatMap(({ clients }) => clients.map(({ id }) => id)),
  );

  return (
    <>
      {orders.length === 0 && (
        <EmptyState title={texts.noOrdersTitle} layout="vertical">
          <Text>{texts.noOrders}</Text>
        </EmptyState>
      )}
      {orders.map((order) => (
        <OrderTile
          key={order.id}
          order={order}
          seen={seen}
          texts={texts}
          language={language}
        />
      ))}
    </>
  );
};

/** The open orders, those with the most waiters first. */
export const OrdersPage = () => (
  <ReviewScreen>
    {({ review, language }) => (
      <OrderList review={review} language={language} />
    )}
  </ReviewScreen>
);
