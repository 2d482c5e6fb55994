import type { Language } from '@starters/contracts';
import { fillSentence } from './fill-sentence.ts';
import type { Texts } from './texts.ts';
import { textsIn } from './texts-in.ts';

/** How many of a kind that is sent to HubSpot, as a clause: "12 votes". */
export const nameUnsent = (
  kind: keyof Texts['unsent']['kinds'],
  count: number,
  language: Language,
): string =>
  fillSentence(textsIn(language).unsent.kinds[kind], { count }, language);
