import { EmptyState, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { PageFrame } from './components/PageFrame.tsx';
import { StarterTable } from './components/StarterTable.tsx';
import { Waiting } from './components/Waiting.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';
import { fetchReview } from './reviewApi.ts';

/** All starters with their votes. */
export const StartersPage = () => {
  const language = useLanguage();
  const { state, reload } = useAnswer(
    useCallback(() => fetchReview(language), [language]),
  );
  if (state.status !== 'ready') {
    return <Waiting state={state} language={language} reload={reload} />;
  }
  const { answer: review } = state;
  const { texts, starters } = review;

  return (
    <PageFrame review={review}>
      {starters.length === 0 ? (
        <EmptyState title={texts.noStartersTitle} layout="vertical">
          <Text>{texts.noStarters}</Text>
        </EmptyState>
      ) : (
        <StarterTable review={review} />
      )}
    </PageFrame>
  );
};
