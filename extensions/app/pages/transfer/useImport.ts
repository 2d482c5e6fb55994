import {
  type ImportAnswer,
  type ImportChecked,
  type ImportRequest,
  MAX_IMPORT_BYTES,
  type Transfer,
} from '@starters/contracts';
import { newRequestId } from '@starters/service/new-request-id';
import { useRef, useState } from 'react';
import { fetchImport, sendImport } from '../transferApi.ts';
import { countJsonBytes } from './countJsonBytes.ts';
import { type Following, followImport } from './followImport.ts';

/** How far an import is, from the first row pasted to the last one written. */
export type ImportStep =
  | { step: 'open' }
  | { step: 'checking' }
  | { step: 'checked'; report: ImportChecked; text: string }
  | Extract<Following, { step: 'writing' | 'unsure' }>
  /** `left` has the rows that were left out; null where there were none. */
  | { step: 'done'; message: string; left: ImportChecked | null };

/** One import at a time: checked, then written, then asked after until it is known how it ended. */
export const useImport = ({ texts, language, last }: Transfer) => {
  // One that goes on without its page is asked after, not begun a second time.
  const [state, setState] = useState<ImportStep>(
    last?.isOpen ? { step: 'unsure', message: last.message } : { step: 'open' },
  );
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef(last?.isOpen ? last.key : '');
  const isBusy = useRef(false);
  const leftOut = useRef<ImportChecked | null>(null);

  const once = (act: () => Promise<void>) => async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(null);
    await act();
    isBusy.current = false;
  };
  const open = (message: string): void => {
    setProblem(message);
    setState({ step: 'open' });
  };

  const check = (text: string) =>
    once(async () => {
      if (text.trim() === '') return open(texts.nothingPasted);
      if (countJsonBytes(text) > MAX_IMPORT_BYTES) return open(texts.tooLarge);
      setState({ step: 'checking' });
      key.current = newRequestId();
      const request: ImportRequest = {
        name: '',
        text,
        base64: null,
        commit: false,
        hash: null,
        leave: 0,
        key: key.current,
      };
      const answer = await sendImport(request, language).catch(() => null);
      if (!answer) return open(texts.failed);
      if (!answer.ok) return open(answer.message);
      if (answer.state === 'checked') {
        setState({ step: 'checked', report: answer, text });
      }
    })();

  /** Asks until it is known how it ended. */
  const follow = async (first: Promise<ImportAnswer>): Promise<void> => {
    const left = leftOut.current;
    await followImport(
      first,
      () => fetchImport(key.current, language),
      texts.unsure,
      (next) => {
        if (next.step === 'refused') open(next.message);
        else setState(next.step === 'done' ? { ...next, left } : next);
      },
    );
  };

  const write = ({ report, text }: { report: ImportChecked; text: string }) =>
    once(async () => {
      const { rows, wrong } = report;
      const count = rows.length - wrong;
      const faulty = rows.filter(({ problems }) => problems.length > 0);
      leftOut.current =
        wrong === 0
          ? null
          : { ...report, rows: faulty, message: texts.leftOut };
      setState({ step: 'writing', done: 0, count, message: '' });
      await follow(
        sendImport(
          {
            name: '',
            text,
            base64: null,
            commit: true,
            hash: report.hash,
            leave: wrong,
            key: key.current,
          },
          language,
        ),
      );
    })();

  const askAgain = () =>
    once(() => follow(fetchImport(key.current, language)))();

  return {
    state,
    problem,
    check,
    write,
    askAgain,
    begin: () => {
      setProblem(null);
      setState({ step: 'open' });
    },
  };
};
