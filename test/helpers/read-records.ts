import { type Page, readPages } from '#src/hubspot/read-pages.ts';
import { NORA, type TestApp } from './start-app.ts';

interface RecordRead {
  id: string;
  properties: Record<string, string | null>;
}

/** All records of a type as HubSpot gives them to a person with all rights. */
export const readRecords = (
  app: TestApp,
  typeId: string,
  properties: string[],
): Promise<RecordRead[]> =>
  readPages(
    async (after = '0') =>
      (await app.crm(
        NORA,
        'GET',
        `/crm/objects/2026-09/${typeId}?limit=100&after=${after}&properties=${properties.join(',')}`,
      )) as unknown as Page<RecordRead>,
  );
