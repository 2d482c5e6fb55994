import {
  Alert,
  Flex,
  Heading,
  LoadingButton,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { Language, UnsentOpened } from '@starters/contracts';
import { useEffect, useRef, useState } from 'react';
import { fetchUnsent, retryUnsent } from '../settingsApi.ts';
import { UnsentTable } from './UnsentTable.tsx';

/**
 * What is not in HubSpot yet. It is read by itself, without asking HubSpot, so that it is here
 * when the settings cannot be read because HubSpot refuses the app.
 */
export const Unsent = ({ language }: { language: Language }) => {
  const { addAlert } = useExtensionActions<'settings'>();
  const [opened, setOpened] = useState<UnsentOpened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isSending = useRef(false);

  useEffect(() => {
    // Without an answer the settings fail as well, and say so.
    fetchUnsent(language).then(
      (answer) => answer.ok && setOpened(answer),
      () => {},
    );
  }, [language]);
  if (!opened) return null;
  const { texts, lines, unknown } = opened;

  const retry = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setIsBusy(true);
    const answer = await retryUnsent(language).catch(() => ({
      ok: false as const,
      message: texts.failed,
    }));
    isSending.current = false;
    setIsBusy(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;

    setOpened(answer);
    addAlert({ type: 'info', message: answer.message ?? '' });
  };

  return (
    <Flex direction="column" gap="sm">
      <Heading>{texts.heading}</Heading>
      {lines.length === 0 ? (
        <Text>{texts.allSent}</Text>
      ) : (
        <>
          <Text>{texts.safe}</Text>
          <UnsentTable opened={opened} />
          {problem && <Alert title={problem} variant="danger" />}
          <Flex>
            <LoadingButton
              variant="secondary"
              loading={isBusy}
              onClick={() => void retry()}
            >
              {texts.tryNow}
            </LoadingButton>
          </Flex>
        </>
      )}
      {unknown && <Text>{unknown}</Text>}
    </Flex>
  );
};
