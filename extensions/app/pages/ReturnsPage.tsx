import { EmptyState, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { PageFrame } from './components/PageFrame.tsx';
import { ReturnTile } from './components/ReturnTile.tsx';
import { Waiting } from './components/Waiting.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';
import { fetchReview } from './reviewApi.ts';

/** What salespeople returned and waits for an answer, the longest waiting first. */
export const ReturnsPage = () => {
  const language = useLanguage();
  const { state, reload } = useAnswer(
    useCallback(() => fetchReview(language), [language]),
  );
  if (state.status !== 'ready') {
    return <Waiting state={state} language={language} reload={reload} />;
  }
  const { answer: review } = state;
  const { texts, returns } = review;

  return (
    <PageFrame review={review}>
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
    </PageFrame>
  );
};
