import { createHmac } from 'node:crypto';
import type { Emulator } from '#emulator/create-emulator.ts';
import {
  type Happening,
  isSubscribed,
  type WebhookEvent,
  type WebhookSubscription,
} from './webhook-event.ts';

/** Where webhooks go, and what is asked for. */
export interface WebhookOptions {
  appId: number;
  /** The secret that signs; read at each delivery. */
  clientSecret: () => string;
  targetUrl: string;
  subscriptions: WebhookSubscription[];
  /** How a request gets there; `fetch` by default. */
  send?: (request: Request) => Promise<Response>;
  clock?: () => number;
}

/** How the next deliveries misbehave, as HubSpot's may. */
export interface WebhookTrouble {
  /** The last event comes first. */
  reversed?: boolean;
  /** Every event comes so many times. */
  copies?: number;
  /** Events in a request; HubSpot sends 100 at most. */
  batch?: number;
}

/** The webhooks of one app in one account. */
export interface Webhooks {
  /** Events that wait, each with when it is due. */
  waiting: { event: WebhookEvent; dueAt: number }[];
  /** Statuses that requests were answered with; 0 for no answer within 5 s. */
  answers: number[];
  /** Sends what is due; what is not answered with 2xx within 5 s is due again later, ten times at most. */
  deliver(trouble?: WebhookTrouble): Promise<void>;
  /** Queues an event that the account did not bring about. */
  add(event: Partial<WebhookEvent>): void;
}

const mostInRequest = 100;
const patienceMs = 5_000;
const mostRetries = 10;
const retryMs = 60_000;

/** Signature v3 of a request without escapes in its address. */
const sign = (
  secret: string,
  url: string,
  body: string,
  timestamp: number,
): string =>
  createHmac('sha256', secret)
    .update(`POST${url}${body}${timestamp}`)
    .digest('base64');

/**
 * Sends what happens in an account to an app, as HubSpot does: signed (v3), in batches, with
 * retries; in whatever order and however often.
 */
export const createWebhooks = (
  emulator: Pick<Emulator, 'accountId' | 'onHappening'>,
  {
    appId,
    clientSecret,
    targetUrl,
    subscriptions,
    send = fetch,
    clock = () => Date.now(),
  }: WebhookOptions,
): Webhooks => {
  const waiting: Webhooks['waiting'] = [];
  const answers: number[] = [];
  let lastId = 0;

  const add: Webhooks['add'] = (event) => {
    lastId += 1;
    waiting.push({
      event: {
        eventId: lastId,
        subscriptionId: 0,
        portalId: emulator.accountId,
        appId,
        occurredAt: clock(),
        subscriptionType: 'contact.deletion',
        attemptNumber: 0,
        objectId: 0,
        changeSource: 'CRM',
        ...event,
      },
      dueAt: clock(),
    });
  };

  const toEvent = (
    { subscriptionType, objectTypeId }: WebhookSubscription,
    subscriptionId: number,
    { objectId, propertyName, propertyValue, merged }: Happening,
  ): Partial<WebhookEvent> => ({
    subscriptionId,
    subscriptionType,
    objectId,
    ...(objectTypeId === undefined ? {} : { objectTypeId }),
    ...(propertyName === undefined ? {} : { propertyName }),
    ...(propertyValue === undefined ? {} : { propertyValue }),
    ...(merged === undefined
      ? {}
      : {
          primaryObjectId: merged.primary,
          mergedObjectIds: [merged.other],
          newObjectId: objectId,
          numberOfPropertiesMoved: 0,
        }),
  });

  emulator.onHappening((happening) => {
    subscriptions.forEach((subscription, index) => {
      if (isSubscribed(subscription, happening)) {
        add(toEvent(subscription, index + 1, happening));
      }
    });
  });

  const post = async (events: WebhookEvent[]): Promise<number> => {
    const body = JSON.stringify(events);
    const timestamp = clock();
    const request = new Request(targetUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hubspot-request-timestamp': String(timestamp),
        'x-hubspot-signature-v3': sign(
          clientSecret(),
          targetUrl,
          body,
          timestamp,
        ),
      },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });

    return send(request).then(
      ({ status }) => status,
      () => 0,
    );
  };

  return {
    waiting,
    answers,
    add,
    deliver: async ({
      reversed = false,
      copies = 1,
      batch = mostInRequest,
    } = {}) => {
      const due = waiting.filter(({ dueAt }) => dueAt <= clock());
      for (const each of due) waiting.splice(waiting.indexOf(each), 1);
      const all = Array.from({ length: copies }, () => due).flat();
      if (reversed) all.reverse();
      for (let at = 0; at < all.length; at += batch) {
        const events = all.slice(at, at + batch).map(({ event }) => event);
        const status = await post(events);
        answers.push(status);
        if (status >= 200 && status < 300) continue;
        for (const event of events) {
          if (event.attemptNumber >= mostRetries) continue;
          waiting.push({
            event: { ...event, attemptNumber: event.attemptNumber + 1 },
            dueAt: clock() + retryMs,
          });
        }
      }
    },
  };
};
