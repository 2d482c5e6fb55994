import type { ExportName, ExportReady, Transfer } from '@starters/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchExport, orderExport } from '../transferApi.ts';

/** How far an export is, from the order to the last row in the browser. */
export type ExportStep =
  | { step: 'open' }
  | { step: 'making' }
  | { step: 'ready'; link: ExportReady }
  | { step: 'sending'; done: number; count: number }
  | { step: 'over'; kind: 'success' | 'warning' | 'danger'; message: string };

const pauseMs = 1500;
/** Failed requests in a row that are tolerated: the file itself goes on. */
const mostFailures = 4;

/** One file at a time: its link is made, and then followed until it is known how it ended. */
export const useExport = (
  what: ExportName,
  { texts, language }: Pick<Transfer, 'texts' | 'language'>,
) => {
  const [state, setState] = useState<ExportStep>({ step: 'open' });
  /** The key of the export that is followed; the follower of another one stops. */
  const followed = useRef('');
  const isBusy = useRef(false);
  useEffect(
    () => () => {
      followed.current = '';
    },
    [],
  );

  const follow = useCallback(
    async ({ key }: ExportReady): Promise<void> => {
      let failures = 0;
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
        if (followed.current !== key) return;
        const answer = await fetchExport(key, language).catch(() => null);
        if (followed.current !== key) return;
        if (!answer?.ok) {
          failures += 1;
          if (failures < mostFailures) continue;

          return setState({
            step: 'over',
            kind: 'warning',
            message: texts.exportUnsure,
          });
        }
        failures = 0;
        const { done, count, message } = answer;
        switch (answer.state) {
          case 'waiting':
            break;
          case 'sending':
            setState({ step: 'sending', done, count });
            break;
          case 'done':
            return setState({ step: 'over', kind: 'success', message });
          default:
            return setState({ step: 'over', kind: 'warning', message });
        }
      }
    },
    [language, texts],
  );

  const order = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    followed.current = '';
    setState({ step: 'making' });
    const answer = await orderExport(what, language).catch(() => ({
      ok: false as const,
      message: texts.failed,
    }));
    isBusy.current = false;
    if (!answer.ok) {
      return setState({
        step: 'over',
        kind: 'danger',
        message: answer.message,
      });
    }
    followed.current = answer.key;
    setState({ step: 'ready', link: answer });
    void follow(answer);
  };

  return {
    state,
    order,
    /** The link works once: it is not shown again. */
    open: ({ count }: ExportReady) =>
      setState({ step: 'sending', done: 0, count }),
  };
};
