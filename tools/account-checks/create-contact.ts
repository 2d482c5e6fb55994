import { z } from 'zod';
import type { AccountProbe } from './account-check.ts';

const madeContact = z.object({ id: z.string() });

let made = 0;

/** Makes a contact that is ours alone, and goes with the checks. */
export const createContact = async ({
  call,
  marker,
  afterwards,
}: Pick<AccountProbe, 'call' | 'marker' | 'afterwards'>): Promise<{
  id: string;
  email: string;
}> => {
  made += 1;
  const email = `${marker}-${made}@example.com`;
  const { id } = await call(
    'POST',
    '/crm/objects/2026-09/contacts',
    madeContact,
    {
      properties: { email, firstname: marker, lastname: 'delete me' },
    },
  );
  afterwards(`contact ${id}`, () =>
    call('DELETE', `/crm/objects/2026-09/contacts/${id}`, z.unknown()),
  );

  return { id, email };
};
