export {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
} from './create-emulator.ts';
export { serveEmulator } from './serve-emulator.ts';
export { keepSnapshot, readSnapshot } from './keep-snapshot.ts';
export type { EmulatorPeople, EmulatorUser } from './account/people.ts';
export { type Exchange, trafficVariable } from './gate/record-traffic.ts';
export type { AppKind } from './gate/burst-limits.ts';
export { tooManyRequests } from './gate/rate-limit.ts';
export {
  createWebhooks,
  type Webhooks,
  type WebhookTrouble,
} from './webhooks/create-webhooks.ts';
export type {
  WebhookEvent,
  WebhookSubscription,
} from './webhooks/webhook-event.ts';
export {
  createOAuthServer,
  type OAuthAccount,
  type OAuthApp,
  type OAuthServer,
} from './oauth/create-oauth-server.ts';
export type { Grant } from './oauth/oauth-grants.ts';
