import type { StarterRecordCard } from '@starters/contracts';
import { INES, type TestApp } from './start-app.ts';

/** What the card on a starter's own record is told. */
export const readStarterRecordCard = async (
  app: TestApp,
  id: string,
  { as = INES, language = 'en' } = {},
): Promise<StarterRecordCard> =>
  (
    await app.call(
      as,
      'GET',
      `/v1/review/starters/${id}/record-card`,
      undefined,
      {
        language,
      },
    )
  ).body as unknown as StarterRecordCard;
