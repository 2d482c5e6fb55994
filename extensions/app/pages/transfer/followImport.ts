import type { ImportAnswer } from '@starters/contracts';

/** How far rows are that HubSpot is being given. */
export type Following =
  /** `message` is empty before the first answer. */
  | { step: 'writing'; done: number; count: number; message: string }
  /** No answer came, or it is being taken back: asking again tells. */
  | { step: 'unsure'; message: string }
  | { step: 'refused'; message: string }
  | { step: 'done'; message: string };

const pauseMs = 1500;

/** What an answer shows; null for one that is not about writing. */
const stepOf = (answer: ImportAnswer): Following | null => {
  const { message } = answer;
  if (!answer.ok) {
    return answer.reason === 'import_stuck'
      ? { step: 'unsure', message }
      : { step: 'refused', message };
  }
  if (answer.state === 'done') return { step: 'done', message };
  if (answer.state !== 'writing') return null;
  const { done, count } = answer;

  return { step: 'writing', done, count, message };
};

/**
 * Asks until it is known how an import ended, and shows each step.
 *
 * @param first the answer to what was sent
 * @param ask asks how far it is
 * @param unsure the sentence for no answer
 */
export const followImport = async (
  first: Promise<ImportAnswer>,
  ask: () => Promise<ImportAnswer>,
  unsure: string,
  show: (step: Following) => void,
): Promise<void> => {
  for (let asking = first; ; asking = ask()) {
    const answer = await asking.catch(() => null);
    const step = answer
      ? stepOf(answer)
      : ({ step: 'unsure', message: unsure } as const);
    if (!step) return;
    show(step);
    if (step.step !== 'writing') return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
};
