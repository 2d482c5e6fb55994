import {
  createWebhooks,
  type Emulator,
  type WebhookSubscription,
} from 'hubspot-emulator';
import type { AppWebhooks } from '#host/project/features.ts';
import type { WebhookSwitches, WebhookView } from './control-view.ts';

/** What sends events to the app's service. */
export interface HostedWebhooks {
  view(): WebhookView;
  change(switches: Partial<WebhookSwitches>): void;
  /** Sends what is due, or with `early` all that waits. */
  deliver(early?: boolean): Promise<void>;
  stop(): void;
}

/** Of what webhooks are made. */
export interface HostedWebhookOptions {
  emulator: Emulator;
  appId: number;
  clientSecret: string;
  webhooks: AppWebhooks;
  /** Where a public address really is. */
  resolve: (publicUrl: URL) => URL;
  isInstalled: () => boolean;
  now: () => number;
  /** How often what is due is sent; HubSpot takes a few seconds. */
  everyMs?: number;
}

const shownAnswers = 8;
const mostInRequest = 100;

/**
 * Sends what happens in the account to the service, as the app's manifest asks, every second and
 * as well or badly as the switches say.
 */
export const createHostedWebhooks = ({
  emulator,
  appId,
  clientSecret,
  webhooks: { targetUrl, subscriptions },
  resolve,
  isInstalled,
  now,
  everyMs = 1_000,
}: HostedWebhookOptions): HostedWebhooks => {
  const switches: WebhookSwitches = {
    reversed: false,
    twice: false,
    oneByOne: false,
    answersLost: false,
    forged: false,
  };
  /** An object that a subscription names may be made later: until then it is told nothing of it. */
  const subscribed = (): WebhookSubscription[] =>
    subscriptions.flatMap(({ subscriptionType, objectType, propertyName }) => {
      const objectTypeId =
        objectType === null ? undefined : emulator.typeIdOf(objectType);

      return objectTypeId === null
        ? []
        : [
            {
              subscriptionType,
              ...(objectTypeId === undefined ? {} : { objectTypeId }),
              ...(propertyName === null ? {} : { propertyName }),
            },
          ];
    });
  const events = createWebhooks(emulator, {
    appId,
    clientSecret: () => clientSecret,
    targetUrl,
    subscriptions: subscribed,
    isInstalled,
    clock: now,
    send: (request) =>
      fetch(new Request(resolve(new URL(request.url)), request)),
  });

  let running = Promise.resolve();
  const deliver = (early = false): Promise<void> => {
    running = running.then(() =>
      events.deliver({
        reversed: switches.reversed,
        copies: switches.twice ? 2 : 1,
        batch: switches.oneByOne ? 1 : mostInRequest,
        answersLost: switches.answersLost,
        forged: switches.forged,
        early,
      }),
    );

    return running;
  };
  const timer = setInterval(() => void deliver(), everyMs);
  timer.unref();

  return {
    view: () => ({
      ...switches,
      waiting: events.waiting.length,
      answers: events.answers.slice(-shownAnswers).reverse(),
    }),
    change: (wanted) => {
      Object.assign(switches, wanted);
    },
    deliver,
    stop: () => clearInterval(timer),
  };
};
