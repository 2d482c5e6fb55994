import { fillText, type Usefulness } from '@starters/contracts';

const perCent = (rate: number): number => Math.round(rate * 100);

/** "61 % (54–67)", or that it is too early to say: never a bare percentage. */
export const formatUsefulness = (
  usefulness: Usefulness | null,
  texts: Record<'interval' | 'tooEarly', string>,
): string =>
  usefulness
    ? fillText(texts.interval, {
        mean: perCent(usefulness.mean),
        low: perCent(usefulness.low),
        high: perCent(usefulness.high),
      })
    : texts.tooEarly;
