import { RECORD_ID } from '@starters/contracts';
import type { AppContext } from './context.ts';

/** The contact a path names, or null for what cannot be a record's id. */
export const readContactId = (c: AppContext): string | null => {
  const contactId = c.req.param('contactId') ?? '';

  return RECORD_ID.test(contactId) ? contactId : null;
};
