import { useDebounce } from '@hubspot/ui-extensions';
import type {
  EditorCheck,
  EditorOpened,
  StarterFields,
} from '@starters/contracts';
import { useEffect, useRef, useState } from 'react';
import { fetchCheck } from '../editorApi.ts';

const pauseMs = 400;

/**
 * Has a draft checked whenever its writer pauses; only the newest answer counts, and the one
 * before stands until it is there.
 */
export const useCheck = (
  { check: first, starterId, language }: EditorOpened,
  fields: StarterFields,
): { check: EditorCheck; hasFailed: boolean } => {
  const [state, setState] = useState({ check: first, hasFailed: false });
  const typed = JSON.stringify(fields);
  const settled = useDebounce(typed, pauseMs);
  const checked = useRef(typed);

  useEffect(() => {
    if (checked.current === settled) return;
    checked.current = settled;
    fetchCheck(
      { fields: JSON.parse(settled) as StarterFields, starterId },
      language,
    ).then(
      (answer) => {
        if (checked.current !== settled) return;
        setState(({ check }) =>
          answer.ok
            ? { check: answer, hasFailed: false }
            : { check, hasFailed: true },
        );
      },
      () => {
        if (checked.current !== settled) return;
        setState(({ check }) => ({ check, hasFailed: true }));
      },
    );
  }, [settled, starterId, language]);

  return state;
};
