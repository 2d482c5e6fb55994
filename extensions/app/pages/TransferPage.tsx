import { Divider, Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { useCallback } from 'react';
import { Waiting } from './components/Waiting.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';
import { ExportPanel } from './transfer/ExportPanel.tsx';
import { ImportPanel } from './transfer/ImportPanel.tsx';
import { fetchTransfer } from './transferApi.ts';

/** Starters and votes out of HubSpot as files, and starters in from a spreadsheet. */
export const TransferPage = () => {
  const language = useLanguage();
  const { state, reload } = useAnswer(
    useCallback(() => fetchTransfer(language), [language]),
  );
  if (state.status !== 'ready') {
    return <Waiting state={state} language={language} reload={reload} />;
  }
  const { answer } = state;

  return (
    <Flex direction="column" gap="md" align="stretch">
      <PageLink to="/">{answer.texts.back}</PageLink>
      <PageTitle>{answer.texts.title}</PageTitle>
      <ExportPanel transfer={answer} />
      <Divider />
      <ImportPanel transfer={answer} />
    </Flex>
  );
};
