import type { Language } from '@starters/contracts';
import { oncePerKey } from '#src/once-per-key.ts';

const shares = oncePerKey(
  (language: Language) =>
    new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 0,
    }),
);

/** A share as the viewer reads it: "61%", in French "61 %". */
export const formatShare = (share: number, language: Language): string =>
  shares(language).format(share);
