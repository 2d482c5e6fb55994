import { Divider, Flex } from '@hubspot/ui-extensions';
import type { Language } from '@starters/contracts';
import { useCallback } from 'react';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { PageWithoutData } from './components/PageWithoutData.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { ExportPanel } from './transfer/ExportPanel.tsx';
import { ImportPanel } from './transfer/ImportPanel.tsx';
import { fetchTransfer } from './transferApi.ts';

const Transfer = ({ language }: { language: Language }) => {
  const { state, reload } = useAnswer(
    useCallback(() => fetchTransfer(language), [language]),
  );
  if (state.status !== 'ready') {
    return (
      <PageWithoutData state={state} language={language} reload={reload} />
    );
  }

  return (
    <Flex direction="column" gap="md" align="stretch">
      <ExportPanel transfer={state.answer} />
      <Divider />
      <ImportPanel transfer={state.answer} />
    </Flex>
  );
};

/** Starters and votes out of HubSpot as files, and starters in from a spreadsheet. */
export const TransferPage = () => (
  <ReviewScreen>
    {({ language }) => <Transfer language={language} />}
  </ReviewScreen>
);
