import type { Language, Sheet, SheetRequest } from '@starters/contracts';
import { cardWords } from '@starters/texts';
import { useState } from 'react';
import { callSheet } from '../startersApi.ts';

/** A sheet as it is shown: not asked for or not there yet, there, with a problem. */
export interface ShownSheet {
  sheet?: Sheet;
  /** Why the last thing was not done. */
  problem?: string;
}

/**
 * A sheet of the service. `load` reads it, with a body it does something on it; whatever was
 * there stays until the answer comes, and gives whether it was done.
 */
export const useSheet = (
  language: Language,
  onDone: () => void,
): [ShownSheet, (path: string, body?: SheetRequest) => Promise<boolean>] => {
  const [shown, setShown] = useState<ShownSheet>({});

  const load = async (path: string, body?: SheetRequest): Promise<boolean> => {
    const answer = await callSheet(path, language, body).catch(() => ({
      ok: false as const,
      message: cardWords[language].failed,
    }));
    if (answer.ok) {
      setShown({ sheet: answer });
      if (body) onDone();
    } else {
      setShown((before) => ({ ...before, problem: answer.message }));
    }

    return answer.ok;
  };

  return [shown, load];
};
