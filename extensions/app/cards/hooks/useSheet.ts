import type { Language, Sheet, SheetRequest } from '@starters/contracts';
import { failedWith } from '@starters/service/failed-with';
import { cardWords } from '@starters/texts';
import { useRef, useState } from 'react';
import { callSheet } from '../startersApi.ts';

/** A sheet as it is shown: not asked for or not there yet, there, with a problem. */
export interface ShownSheet {
  sheet?: Sheet;
  /** Why the last thing was not done. */
  problem?: string;
}

/** Resolves to whether it succeeded. */
type LoadSheet = (path: string, body?: SheetRequest) => Promise<boolean>;

/**
 * A sheet of the service. `load` reads it or, with a body, runs an action on it. The previous sheet
 * stays until the answer arrives, and of several only that of the last call is shown; `load`
 * resolves to whether the action succeeded.
 */
export const useSheet = (
  language: Language,
  onDone: () => void,
): [ShownSheet, LoadSheet] => {
  const [shown, setShown] = useState<ShownSheet>({});
  const newest = useRef(0);

  const load: LoadSheet = async (path, body) => {
    const mine = ++newest.current;
    const answer = await callSheet(path, language, body).catch(
      failedWith(cardWords[language].failed),
    );
    if (answer.ok && body) onDone();
    if (mine === newest.current) {
      setShown((before) =>
        answer.ok ? { sheet: answer } : { ...before, problem: answer.message },
      );
    }

    return answer.ok;
  };

  return [shown, load];
};
