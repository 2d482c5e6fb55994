import type { StarterStanding } from '@starters/contracts';
import { INES, type TestApp } from './start-app.ts';

/** What the card on a starter's own record is told. */
export const readStanding = async (
  app: TestApp,
  id: string,
  { as = INES, language = 'en' } = {},
): Promise<StarterStanding> =>
  (
    await app.call(as, 'GET', `/v1/review/starters/${id}/standing`, undefined, {
      language,
    })
  ).body as unknown as StarterStanding;
