import { SERVICE_ORIGIN } from '@starters/contracts';
import { createWebhooks, type Webhooks } from 'hubspot-emulator';
import {
  CONTACT_SUBSCRIPTIONS,
  WEBHOOKS_PATH,
} from '#src/inbox/webhook-subscriptions.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';

/** Where HubSpot sends events. */
export const TARGET = `${SERVICE_ORIGIN}${WEBHOOKS_PATH}`;

/** The service with its HubSpot, which sends webhooks when a test says so. */
export interface WebhookWorld {
  app: TestApp;
  webhooks: Webhooks;
  /** By which HubSpot signs. */
  signing: { secret: string };
}

/** Starts it. */
export const startWebhookWorld = async (): Promise<WebhookWorld> => {
  const app = await startApp();
  const signing = { secret: 'test-client-secret' };
  const webhooks = createWebhooks(app.emulator, {
    appId: 1,
    clientSecret: () => signing.secret,
    targetUrl: TARGET,
    subscriptions: [
      ...CONTACT_SUBSCRIPTIONS.map(({ subscriptionType, objectType }) => ({
        subscriptionType,
        ...(objectType === undefined ? {} : { objectTypeId: '0-1' }),
      })),
      {
        subscriptionType: 'object.propertyChange',
        objectTypeId: app.seeded.voteTypeId,
        propertyName: 'answer_text',
      },
    ],
    send: async (request) => app.service.app.fetch(request),
    clock: () => app.clock.now.getTime(),
  });

  return { app, webhooks, signing };
};
