import type { Language } from '@starters/contracts';

/** Who writes, and in which language they are spoken to. */
export interface Writer {
  userId: number;
  language: Language;
}
