import { EmptyState, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { OrderTile } from './components/OrderTile.tsx';
import { PageFrame } from './components/PageFrame.tsx';
import { Waiting } from './components/Waiting.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';
import { fetchReview } from './reviewApi.ts';

/** Clients for whom salespeople have nothing to say, those most people wait for first. */
export const OrdersPage = () => {
  const language = useLanguage();
  const { state, reload } = useAnswer(
    useCallback(() => fetchReview(language), [language]),
  );
  if (state.status !== 'ready') {
    return <Waiting state={state} language={language} reload={reload} />;
  }
  const { answer: review } = state;
  const { texts, orders } = review;

  return (
    <PageFrame review={review}>
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
    </PageFrame>
  );
};
