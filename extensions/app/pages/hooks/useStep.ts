import { useExtensionActions } from '@hubspot/ui-extensions';
import type { Language, StarterStepName } from '@starters/contracts';
import { useState } from 'react';
import { sendStep } from '../editorApi.ts';

/** Renews, retires or publishes a starter with one click, and says what became of it. */
export const useStep = (
  language: Language,
  failed: string,
  onDone: () => Promise<void>,
) => {
  const { addAlert } = useExtensionActions<'pages'>();
  const [busy, setBusy] = useState<string | null>(null);

  const step = async (starterId: string, name: StarterStepName) => {
    if (busy !== null) return;
    setBusy(`${starterId} ${name}`);
    const result = await sendStep(starterId, name, language).catch(() => ({
      ok: false as const,
      message: failed,
    }));
    setBusy(null);
    addAlert({
      type: result.ok ? 'success' : 'danger',
      message: result.message,
    });
    if (result.ok) await onDone();
  };

  return { step, busy };
};
