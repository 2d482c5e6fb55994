import {
  fillText,
  type Language,
  type Review,
  type Usefulness,
} from '@starters/contracts';
import { shareValues } from '@starters/texts';

/** “61% (54–67)”, or that it is too early to say: never a bare percentage. */
export const formatUsefulness = (
  usefulness: Usefulness | null,
  texts: Pick<Review['texts'], 'interval' | 'tooEarly'>,
  language: Language,
): string =>
  usefulness
    ? fillText(texts.interval, shareValues(usefulness, language))
    : texts.tooEarly;
