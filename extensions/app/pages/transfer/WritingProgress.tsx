import { ProgressBar } from '@hubspot/ui-extensions';
import type { Language, TransferTexts } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';

/** How many rows of an import are in HubSpot. */
export const WritingProgress = ({
  texts,
  language,
  done,
  count,
  message,
}: {
  texts: Pick<TransferTexts, 'writing' | 'writtenSoFar'>;
  language: Language;
  done: number;
  count: number;
  /** Why it waits; empty before the first answer. */
  message: string;
}) => (
  <ProgressBar
    title={texts.writing}
    value={done}
    maxValue={count}
    valueDescription={
      message || sayNumber(texts.writtenSoFar, { done, count }, language)
    }
  />
);
