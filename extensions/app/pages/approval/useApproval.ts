import { useExtensionActions } from '@hubspot/ui-extensions';
import type {
  ApprovalVerdict,
  Language,
  PendingChange,
} from '@starters/contracts';
import { useState } from 'react';
import { sendApproval } from '../editorApi.ts';

/** Sends the second person's answer, one at a time, and says what became of it. */
export const useApproval = (
  starterId: string,
  { seen, texts }: PendingChange,
  language: Language,
  reload: () => Promise<void>,
) => {
  const { addAlert } = useExtensionActions<'pages'>();
  const [busy, setBusy] = useState<ApprovalVerdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  /** Whether it was taken. */
  const answer = async (
    verdict: ApprovalVerdict,
    because = '',
  ): Promise<boolean> => {
    if (busy !== null) return false;
    setBusy(verdict);
    const result = await sendApproval(
      starterId,
      { verdict, seen, because },
      language,
    ).catch(() => ({
      ok: false as const,
      reason: null,
      message: texts.failed,
    }));
    setBusy(null);
    setProblem(result.ok ? null : result.message);
    if (result.ok) addAlert({ type: 'success', message: result.message });
    // What waits may be another by now; the sentence that was typed stays otherwise.
    if (result.ok || result.reason !== 'approval_sentence') await reload();

    return result.ok;
  };

  return { answer, busy, problem };
};
