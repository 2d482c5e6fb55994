import { Alert, Flex, Link, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { ExportName, ExportReady, Transfer } from '@starters/contracts';
import { useRef, useState } from 'react';
import { orderExport } from '../transferApi.ts';

const words = {
  starters: { order: 'exportStarters', open: 'downloadStarters' },
  votes: { order: 'exportVotes', open: 'downloadVotes' },
} as const;

/** Makes a link to a file; once it was followed, another can be made. */
export const ExportButton = ({
  what,
  transfer: { texts, language },
}: {
  what: ExportName;
  transfer: Transfer;
}) => {
  const [ready, setReady] = useState<ExportReady | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const isBusy = useRef(false);

  const make = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsMaking(true);
    const answer = await orderExport(what, language).catch(() => ({
      ok: false as const,
      message: texts.failed,
    }));
    isBusy.current = false;
    setIsMaking(false);
    setReady(answer.ok ? answer : null);
    setProblem(answer.ok ? null : answer.message);
  };

  return (
    <Flex direction="column" gap="xs" align="start">
      {problem && <Alert title={problem} variant="danger" />}
      {ready ? (
        <>
          <Text>{ready.message}</Text>
          <Link
            href={{ url: ready.url, external: true }}
            onClick={() => setReady(null)}
          >
            {texts[words[what].open]}
          </Link>
        </>
      ) : (
        <LoadingButton
          size="sm"
          variant="secondary"
          loading={isMaking}
          onClick={() => void make()}
        >
          {isMaking ? texts.exporting : texts[words[what].order]}
        </LoadingButton>
      )}
    </Flex>
  );
};
