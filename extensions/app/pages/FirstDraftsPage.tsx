import type { Language } from '@starters/contracts';
import { useCallback } from 'react';
import { PageWithoutData } from './components/PageWithoutData.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { DraftPanel } from './drafts/DraftPanel.tsx';
import { fetchFirstDrafts } from './firstDraftsApi.ts';
import { useAnswer } from './hooks/useAnswer.ts';

const Drafts = ({ language }: { language: Language }) => {
  const { state, reload } = useAnswer(
    useCallback(() => fetchFirstDrafts(language), [language]),
  );

  return state.status === 'ready' ? (
    <DraftPanel offered={state.answer} reload={reload} />
  ) : (
    <PageWithoutData state={state} language={language} reload={reload} />
  );
};

/** Conversations to begin with, and how many of the account's contacts each fits. */
export const FirstDraftsPage = () => (
  <ReviewScreen>
    {({ language }) => <Drafts language={language} />}
  </ReviewScreen>
);
