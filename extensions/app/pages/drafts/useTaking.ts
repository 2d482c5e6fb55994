import type { FirstDrafts, ImportAnswer, Language } from '@starters/contracts';
import { useRef, useState } from 'react';
import { newRequestId } from '@starters/service/new-request-id';
import { fetchTaking, sendDrafts } from '../firstDraftsApi.ts';

/** How far drafts that were taken are. */
export type Taking =
  | { step: 'open'; problem: string | null }
  | { step: 'writing'; done: number; count: number; message: string }
  /** No answer came, or it is being taken back: asking again tells. */
  | { step: 'unsure'; message: string }
  | { step: 'done'; message: string };

const pauseMs = 1500;

/** What an answer shows. */
const stepOf = (answer: ImportAnswer): Taking => {
  if (!answer.ok) {
    return answer.reason === 'import_stuck'
      ? { step: 'unsure', message: answer.message }
      : { step: 'open', problem: answer.message };
  }
  if (answer.state === 'writing') {
    const { done, count, message } = answer;

    return { step: 'writing', done, count, message };
  }

  return { step: 'done', message: answer.message };
};

/** Takes drafts and asks until it is known how that ended; the same key takes nothing twice. */
export const useTaking = (
  { texts }: Pick<FirstDrafts, 'texts'>,
  viewed: Language,
) => {
  const [taking, setTaking] = useState<Taking>({ step: 'open', problem: null });
  const key = useRef('');
  const isBusy = useRef(false);

  const follow = async (first: Promise<ImportAnswer>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    for (let asking = first; ; asking = fetchTaking(key.current, viewed)) {
      const answer = await asking.catch(() => null);
      const next: Taking = answer
        ? stepOf(answer)
        : { step: 'unsure', message: texts.unsure };
      setTaking(next);
      if (next.step !== 'writing') break;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    isBusy.current = false;
  };

  return {
    taking,
    take: (language: Language, drafts: string[]) => {
      key.current = newRequestId();
      setTaking({
        step: 'writing',
        done: 0,
        count: drafts.length,
        message: '',
      });

      return follow(sendDrafts({ key: key.current, language, drafts }, viewed));
    },
    askAgain: () => follow(fetchTaking(key.current, viewed)),
  };
};
