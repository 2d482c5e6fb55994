import { Alert, Button, Link } from '@hubspot/ui-extensions';
import type { CallsReady, PrintedCalls } from '@starters/contracts';
import type { CallLine } from '../writeCalls.ts';
import { useState } from 'react';
import { fetchPrintLink } from '../callsApi.ts';

/**
 * Makes a page to print. The lines, with the clients' facts in them, go behind the # of the
 * address, which no browser sends to a server.
 */
export const PrintButton = ({
  calls: { texts, language },
  lines,
}: {
  calls: CallsReady;
  lines: CallLine[];
}) => {
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState('');

  const make = async () => {
    const answer = await fetchPrintLink(language).catch(() => ({
      ok: false as const,
      message: texts.failed,
    }));
    if (!answer.ok) {
      setProblem(answer.message);

      return;
    }
    const printed: PrintedCalls = {
      title: texts.title,
      lines: lines.map(({ name, phone, ready }) => ({
        name,
        phone,
        line: ready?.line ?? texts.nothing,
        details: ready?.details ?? [],
      })),
    };
    setProblem('');
    setUrl(`${answer.url}#${encodeURIComponent(JSON.stringify(printed))}`);
  };

  return (
    <>
      {problem && <Alert title={problem} variant="danger" />}
      {url ? (
        <Link href={{ url, external: true }} onClick={() => setUrl('')}>
          {texts.openPrint}
        </Link>
      ) : (
        <Button size="sm" onClick={() => void make()}>
          {texts.print}
        </Button>
      )}
    </>
  );
};
