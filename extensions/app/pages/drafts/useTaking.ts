import type { FirstDrafts, ImportAnswer, Language } from '@starters/contracts';
import { useRef, useState } from 'react';
import { newRequestId } from '@starters/service/new-request-id';
import { fetchTaking, sendDrafts } from '../firstDraftsApi.ts';
import { type Following, followImport } from '../transfer/followImport.ts';

/** How far drafts that were taken are. */
export type Taking =
  | { step: 'open'; problem: string | null }
  | Exclude<Following, { step: 'refused' }>;

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
    await followImport(
      first,
      () => fetchTaking(key.current, viewed),
      texts.unsure,
      (next) =>
        setTaking(
          next.step === 'refused'
            ? { step: 'open', problem: next.message }
            : next,
        ),
    );
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
