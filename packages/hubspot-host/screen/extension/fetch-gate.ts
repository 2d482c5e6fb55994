import { preview } from '../crm/api.ts';
import type { HostSide } from './protocol.ts';

/** HubSpot lets an app have as many requests in flight. */
const most = 20;
let inFlight = 0;
/** As the server's latest refusal was given. */
let rejects: boolean | undefined;

/**
 * `hubspot.fetch` of all extensions of the page. Calls beyond the twentieth in flight are refused
 * here: the browser holds back all but six of them, so the server never sees more.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export const gatedFetch: HostSide['hsFetch'] = async (request) => {
  if (inFlight >= most) {
    return {
      rejects,
      status: 429,
      body: JSON.stringify({
        status: 'error',
        category: 'RATE_LIMITS',
        message: `Only ${most} requests may be in flight.`,
      }),
    };
  }
  inFlight += 1;
  try {
    const answer = await preview.hsFetch(request);
    if (answer.status >= 300) rejects = answer.rejects;

    return answer;
  } finally {
    inFlight -= 1;
  }
};
