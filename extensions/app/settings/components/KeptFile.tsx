import {
  Alert,
  Flex,
  Heading,
  Link,
  LoadingButton,
  Text,
} from '@hubspot/ui-extensions';
import type { ErasingOpened } from '@starters/contracts';
import { useState } from 'react';
import { fetchKeptFile } from '../settingsApi.ts';

/** Makes a link to a file of what the app keeps; it can be followed once. */
export const KeptFile = ({
  opened: { texts, language },
}: {
  opened: ErasingOpened;
}) => {
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const ask = async () => {
    setIsBusy(true);
    setProblem(null);
    const answer = await fetchKeptFile(language).catch(() => ({
      ok: false as const,
      message: texts.keptFailed,
    }));
    setIsBusy(false);
    if (answer.ok) setUrl(answer.url);
    else setProblem(answer.message);
  };

  return (
    <Flex direction="column" gap="sm" align="start">
      <Heading>{texts.kept}</Heading>
      <Text>{texts['kept.help']}</Text>
      {problem !== null && <Alert title={problem} variant="danger" />}
      {url === null ? (
        <LoadingButton
          variant="secondary"
          loading={isBusy}
          onClick={() => void ask()}
        >
          {texts.keptAsk}
        </LoadingButton>
      ) : (
        <Link href={{ url, external: true }} onClick={() => setUrl(null)}>
          {texts.keptOpen}
        </Link>
      )}
    </Flex>
  );
};
