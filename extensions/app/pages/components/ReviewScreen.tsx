import type { Language, Review } from '@starters/contracts';
import { type ReactNode, useCallback } from 'react';
import { useAnswer } from '../hooks/useAnswer.ts';
import { useLanguage } from '../hooks/useLanguage.ts';
import { fetchReview } from '../reviewApi.ts';
import { PageFrame } from './PageFrame.tsx';
import { PageWithoutData } from './PageWithoutData.tsx';

/** A page of the review in its frame; also while it loads and where it fails. */
export const ReviewScreen = ({
  children,
}: {
  children: (shown: {
    review: Review;
    language: Language;
    reload: () => Promise<void>;
  }) => ReactNode;
}) => {
  const language = useLanguage();
  const { state, reload } = useAnswer(
    useCallback(() => fetchReview(language), [language]),
  );
  if (state.status !== 'ready') {
    return (
      <PageWithoutData state={state} language={language} reload={reload} />
    );
  }

  return (
    <PageFrame review={state.answer}>
      {children({ review: state.answer, language, reload })}
    </PageFrame>
  );
};
