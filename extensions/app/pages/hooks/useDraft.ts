import { useExtensionActions } from '@hubspot/ui-extensions';
import {
  type EditorOpened,
  type EditorStep,
  OTHERS_TO_HEAR,
  type StarterChangedElsewhere,
  type StarterFields,
} from '@starters/contracts';
import { newRequestId } from '@starters/service/new-request-id';
import { useRef, useState } from 'react';
import { sendDraft } from '../editorApi.ts';

/** What is being written, and what became of the last attempt to keep it. */
export const useDraft = (opened: EditorOpened) => {
  const { addAlert, navigateToPage } = useExtensionActions<'pages'>();
  const [fields, setFields] = useState(opened.fields);
  const [base, setBase] = useState(opened.base);
  const [answer, setAnswer] = useState(opened.adopted?.answer ?? '');
  const [heardBy, setHeardBy] = useState<string[]>([]);
  const [conflict, setConflict] = useState<StarterChangedElsewhere | null>(
    null,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState<EditorStep | null>(null);
  const [draftKey] = useState(newRequestId);
  const isSending = useRef(false);

  const save = async (step: EditorStep) => {
    if (isSending.current) return;
    isSending.current = true;
    setSending(step);
    const result = await sendDraft(
      {
        draftKey,
        starterId: opened.starterId,
        base,
        fields,
        step,
        adopt: opened.adopted
          ? {
              of: opened.adopted.of,
              votes: opened.adopted.votes,
              text: answer,
              heardBy,
            }
          : null,
      },
      opened.language,
    ).catch(() => ({
      ok: false as const,
      reason: 'failed' as const,
      message: opened.texts.saveFailed,
    }));
    isSending.current = false;
    setSending(null);
    setConflict(result.ok || !('fields' in result) ? null : result);
    setProblem(result.ok || 'fields' in result ? null : result.message);
    if (!result.ok) return;

    addAlert({ type: 'success', message: result.message });
    if (result.warning) addAlert({ type: 'warning', message: result.warning });
    navigateToPage({ to: `/starters/${result.starterId}` });
  };

  return {
    fields,
    change: (part: Partial<StarterFields>) =>
      setFields((before) => ({ ...before, ...part })),
    answer,
    setAnswer,
    /** Adopted words were shown on so many other clients as they have to be. */
    isHeard:
      !opened.adopted ||
      heardBy.length >= Math.min(OTHERS_TO_HEAR, opened.adopted.others.length),
    setHeardBy,
    save,
    sending,
    problem,
    conflict,
    /** Goes on with one's own text, knowing of theirs. */
    keepMine: () => {
      if (!conflict) return;
      setBase(conflict.base);
      setConflict(null);
    },
    /** Takes what stands in HubSpot in place of one's own. */
    takeTheirs: () => {
      if (!conflict) return;
      setFields(conflict.fields);
      setBase(conflict.base);
      setConflict(null);
    },
  };
};
/** What `useDraft` gives. */
export type Draft = ReturnType<typeof useDraft>;
