import { pathOf, printPage, SERVICE_ORIGIN } from '@starters/contracts';
import { callsRequestSchema } from '@starters/contracts/schemas';
import type { buildCalls } from '#src/cards/build-calls.ts';
import type { makeLink } from '#src/links/single-use-links.ts';
import { type Bound, type Handlers, parsed } from './handler.ts';

/** What the routes of a call sheet call. */
export interface CallsPort {
  build: Bound<typeof buildCalls>;
  makeLink: Bound<typeof makeLink>;
}

/** The routes of a call sheet. */
export const callsHandlers = ({
  build,
  makeLink,
}: CallsPort): Pick<Handlers, 'callsRoute' | 'printLinkRoute'> => ({
  callsRoute: parsed(callsRequestSchema, ({ account, viewer, request }) =>
    build(account, viewer, request.contacts),
  ),

  printLinkRoute: async ({ account, viewer: { userId, language } }) => {
    const { accountId } = account;
    const { token } = await makeLink({ accountId, userId, purpose: 'print' });
    const path = pathOf(printPage, { accountId, userId, token });

    return { ok: true, url: `${SERVICE_ORIGIN}${path}?language=${language}` };
  },
});
