import { EmptyState, Text } from '@hubspot/ui-extensions';
import { ReturnTile } from './components/ReturnTile.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';

/** What salespeople returned and waits for an answer, the longest waiting first. */
export const ReturnsPage = () => (
  <ReviewScreen>
    {({ review: { texts, returns }, language, reload }) => (
      <>
        {returns.length === 0 && (
          <EmptyState title={texts.noReturnsTitle} layout="vertical">
            <Text>{texts.noReturns}</Text>
          </EmptyState>
        )}
        {returns.map((group, index) => (
          <ReturnTile
            key={`${group.starterId}-${group.reason}`}
            group={group}
            texts={texts}
            language={language}
            isFirst={index === 0}
            onAnswered={reload}
          />
        ))}
      </>
    )}
  </ReviewScreen>
);
