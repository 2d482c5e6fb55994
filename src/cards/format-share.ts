import type { Language } from '@starters/contracts';

/** A share as the viewer reads it: "61%", in French "61 %". */
export const formatShare = (share: number, language: Language): string =>
  share.toLocaleString(language, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
