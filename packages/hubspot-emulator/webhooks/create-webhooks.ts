import { createHmac, randomUUID } from 'node:crypto';
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
  /** A function where they change, as when an object is made that one of them names. */
  subscriptions: WebhookSubscription[] | (() => WebhookSubscription[]);
  /** Whether the app is in the account; always by default. Nothing is told of an account without it. */
  isInstalled?: () => boolean;
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
  /** The app's answers are lost on the way: it has the events, and they come again. */
  answersLost?: boolean;
  /** Requests carry a signature of another secret, as from somebody who is not HubSpot. */
  forged?: boolean;
  /** What waits to be sent again is due at once. */
  early?: boolean;
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
    isInstalled = () => true,
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
    if (!isInstalled()) return;
    const asked =
      typeof subscriptions === 'function' ? subscriptions() : subscriptions;
    asked.forEach((subscription, index) => {
      if (isSubscribed(subscription, happening)) {
        add(toEvent(subscription, index + 1, happening));
      }
    });
  });

  const post = async (
    events: WebhookEvent[],
    { answersLost = false, forged = false }: WebhookTrouble,
  ): Promise<number> => {
    const body = JSON.stringify(events);
    const timestamp = clock();
    const request = new Request(targetUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hubspot-request-timestamp': String(timestamp),
        'x-hubspot-signature-v3': sign(
          forged ? randomUUID() : clientSecret(),
          targetUrl,
          body,
          timestamp,
        ),
      },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });

    return send(request).then(
      ({ status }) => (answersLost ? 0 : status),
      () => 0,
    );
  };

  return {
    waiting,
    answers,
    add,
    deliver: async (trouble = {}) => {
      if (!isInstalled()) waiting.splice(0);
      const {
        reversed = false,
        copies = 1,
        batch = mostInRequest,
        early = false,
      } = trouble;
      const due = waiting.filter(({ dueAt }) => early || dueAt <= clock());
      for (const each of due) waiting.splice(waiting.indexOf(each), 1);
      const all = Array.from({ length: copies }, () => due).flat();
      if (reversed) all.reverse();
      for (let at = 0; at < all.length; at += batch) {
        const events = all.slice(at, at + batch).map(({ event }) => event);
        const status = await post(events, trouble);
        answers.push(status);
        if (status >= 200 && status < 300) continue;
        for (const event of events) {
          // Two copies of an event are one event to be sent again.
          const waits = waiting.some(
            (each) => each.event.eventId === event.eventId,
          );
          if (waits || event.attemptNumber >= mostRetries) continue;
          waiting.push({
            event: { ...event, attemptNumber: event.attemptNumber + 1 },
            dueAt: clock() + retryMs,
          });
        }
      }
    },
  };
};
