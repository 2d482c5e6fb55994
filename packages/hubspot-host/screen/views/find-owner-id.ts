import { z } from 'zod';
import { call } from '../crm/call.ts';

const ownersSchema = z.object({
  results: z.array(z.object({ id: z.string() })),
});

/** The owner id of a person; null when they own nothing. https://developers.hubspot.com/docs/api-reference/latest/crm/owners/guide */
export const findOwnerId = async (email: string): Promise<string | null> => {
  const { results } = ownersSchema.parse(
    await call(
      'GET',
      `/api/hubspot/crm/owners/2026-09?email=${encodeURIComponent(email)}`,
    ),
  );

  return results[0]?.id ?? null;
};
