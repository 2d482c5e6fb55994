import { SERVICE_ORIGIN } from '@starters/contracts';
import type { Context } from 'hono';
import type { EventRepository } from '#src/inbox/hubspot-event.ts';
import { readWebhooks } from '#src/inbox/read-webhooks.ts';
import { parseJson } from '#src/parse-json.ts';
import { wirePath } from './admit.ts';
import { noteSignatures, type SignatureLog } from './note-signature.ts';
import { verifyWithAny } from './verify-with-any.ts';

/** What receiving webhooks needs. */
export interface WebhookDeps {
  clientSecrets: readonly string[];
  events: Pick<EventRepository, 'add'>;
  /** Called with accounts of which something is new. */
  receiveSoon: (accountId: number) => void;
  now: () => Date;
  log: SignatureLog & {
    error(details: object, message: string): void;
  };
}

const parse = (body: string): ReturnType<typeof readWebhooks> => {
  try {
    return readWebhooks(parseJson(body));
  } catch {
    return null;
  }
};

/**
 * Keeps what HubSpot tells of, and answers at once: what it means is found out by a job. HubSpot
 * sends again what is not answered with 2xx, and what is answered after five seconds.
 * https://developers.hubspot.com/docs/api-reference/latest/webhooks/guide
 */
export const receiveWebhooks = ({
  clientSecrets,
  events,
  receiveSoon,
  now,
  log,
}: WebhookDeps): ((c: Context) => Promise<Response>) => {
  const note = noteSignatures(log);

  return async (c) => {
    const body = await c.req.text();
    const verified = verifyWithAny(clientSecrets, {
      method: 'POST',
      url: SERVICE_ORIGIN + wirePath(c.req.raw, c.env),
      body,
      headers: c.req.raw.headers,
      now: now().getTime(),
    });
    note(verified, 'webhooks');
    if (!verified.ok) {
      const { reason } = verified;

      return c.json({ ok: false, reason }, 401);
    }
    const told = parse(body);
    if (!told) return c.json({ ok: false, reason: 'no_events' }, 400);
    try {
      for (const accountId of await events.add(told, now())) {
        receiveSoon(accountId);
      }
    } catch (error) {
      log.error(
        { error },
        'Webhooks could not be kept; HubSpot sends them again.',
      );

      return c.json({ ok: false, reason: 'try_again' }, 503);
    }

    return c.json({ ok: true });
  };
};
