import { useExtensionActions } from '@hubspot/ui-extensions';
import type {
  Language,
  ManyStepsRequest,
  StarterStepName,
} from '@starters/contracts';
import { useState } from 'react';
import { sendManySteps, sendStep } from '../editorApi.ts';

/** Renews, retires or publishes a starter, or many, with one click, and says what became of it. */
export const useStep = (
  language: Language,
  failed: string,
  onDone: () => Promise<void>,
) => {
  const { addAlert } = useExtensionActions<'pages'>();
  const [busy, setBusy] = useState<string | null>(null);

  const act = async (
    label: string,
    send: () => Promise<{ ok: boolean; message: string }>,
  ) => {
    if (busy !== null) return;
    setBusy(label);
    const result = await send().catch(() => ({
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

  const step = (starterId: string, name: StarterStepName) =>
    act(`${starterId} ${name}`, () => sendStep(starterId, name, language));
  /** Many at once; `label` tells its button from others with the same step. */
  const stepMany = (label: string, request: ManyStepsRequest) =>
    act(label, () => sendManySteps(request, language));

  return { step, stepMany, busy };
};
