import { useDebounce } from '@hubspot/ui-extensions';
import type {
  EditorOpened,
  OtherWindow,
  StarterFields,
} from '@starters/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendKeptDraft } from '../editorApi.ts';

const pauseMs = 600;
/** After which what could not be kept is sent again. */
const againMs = 5_000;

/** What is written now, and what it began from. */
export interface Written {
  fields: StarterFields;
  answer: string;
  opened: StarterFields;
  base: string | null;
  draftKey: string;
}

/** Where the draft stands: nothing new, on its way, kept (with when), or not kept. */
export interface KeptState {
  said: string | null;
  /** Why it was not kept when it was last sent; null where it was. */
  failure: string | null;
}

const fieldsOf = (typed: string): StarterFields =>
  (JSON.parse(typed) as [StarterFields, string])[0];

/**
 * Keeps a draft on the service whenever its writer pauses, one request after the other.
 *
 * @param onOtherWindow given what was sent, and that merged with what the same person kept in
 *   another window since
 */
export const useKeptDraft = (
  opened: EditorOpened,
  written: Written,
  onOtherWindow: (sent: StarterFields, other: OtherWindow) => void,
) => {
  const { keptUnder, starterId, status, language, writing } = opened;
  const typed = JSON.stringify([written.fields, written.answer]);
  const settled = useDebounce(typed, pauseMs);
  const [state, setState] = useState<KeptState>({
    said: opened.draft?.said ?? null,
    failure: null,
  });
  const [tried, setTried] = useState(0);
  const [first] = useState(typed);
  /** What the service has; null once the draft is done with and nothing is to be kept any more. */
  const kept = useRef<string | null>(typed);
  /** The fields that the service was last known to have. */
  const known = useRef(written.fields);
  const sending = useRef<Promise<void>>(Promise.resolve());
  const newest = useRef({ typed, written, onOtherWindow });
  useEffect(() => {
    newest.current = { typed, written, onOtherWindow };
  });

  const keep = useCallback((): Promise<void> => {
    sending.current = sending.current.then(async () => {
      const { typed: now, written: draft } = newest.current;
      if (kept.current === null || kept.current === now) return;
      const isUntouched = opened.draft === null && now === first;
      const answer = await sendKeptDraft(
        {
          key: keptUnder,
          starterId,
          draft: isUntouched ? null : { ...draft, status },
          before: known.current,
        },
        language,
      ).catch(() => null);
      if (answer?.ok) {
        const other = answer.otherWindow;
        known.current = other?.fields ?? fieldsOf(now);
        if (kept.current !== null) {
          kept.current = JSON.stringify([known.current, draft.answer]);
        }
        if (other) newest.current.onOtherWindow(fieldsOf(now), other);
      }
      setState(({ said }) => ({
        said: answer?.ok ? answer.said : said,
        failure: answer?.ok ? null : (answer?.message ?? writing.notKept),
      }));
      setTried((times) => times + 1);
    });

    return sending.current;
  }, [first, keptUnder, starterId, status, language, writing, opened.draft]);

  useEffect(() => {
    void keep();
  }, [settled, keep]);
  const hasFailed = state.failure !== null;
  useEffect(() => {
    if (!hasFailed) return;
    let isOver = false;
    setTimeout(() => {
      if (!isOver) void keep();
    }, againMs);

    return () => {
      isOver = true;
    };
  }, [hasFailed, tried, keep]);
  // Whoever leaves within the pause loses nothing.
  useEffect(() => () => void keep(), [keep]);

  /** Keeps no more, once all that was on its way is there. */
  const stop = async () => {
    const before = kept.current;
    kept.current = null;
    await sending.current;

    return () => {
      kept.current = before;
    };
  };

  return {
    ...state,
    stop,
    /** The fields that the service was last known to have. */
    knownFields: () => known.current,
    /** Throws away what is kept. */
    discard: async (): Promise<boolean> => {
      const goOn = await stop();
      const answer = await sendKeptDraft(
        { key: keptUnder, starterId, draft: null },
        language,
      ).catch(() => null);
      if (!answer?.ok) goOn();

      return answer?.ok === true;
    },
  };
};
