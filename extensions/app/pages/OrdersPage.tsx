import { EmptyState, Text } from '@hubspot/ui-extensions';
import { OrderTile } from './components/OrderTile.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';

/** Clients for whom salespeople have nothing to say, those most people wait for first. */
export const OrdersPage = () => (
  <ReviewScreen>
    {({ review: { texts, orders }, language }) => (
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
            texts={texts}
            language={language}
          />
        ))}
      </>
    )}
  </ReviewScreen>
);
