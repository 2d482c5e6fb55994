import { callbackPage } from '@starters/contracts';
import { workflowActionFiles } from './workflow-actions.ts';
import { z } from 'zod';
import {
  OPTIONAL_SCOPES,
  REQUIRED_SCOPES,
  TASK_SCOPES,
} from '#src/installations/scopes.ts';
import {
  CONTACT_SUBSCRIPTIONS,
  OBJECT_SUBSCRIPTIONS,
  WEBHOOKS_PATH,
} from '#src/inbox/webhook-subscriptions.ts';

const httpsOrigin = z
  .string()
  .refine(
    (text) =>
      URL.canParse(text) &&
      new URL(text).origin === text &&
      text.startsWith('https://'),
    'must be an https origin without a path, such as https://api.example.com',
  );

/** `app.json`: who the app is. Limits: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration */
export const appSchema = z.strictObject({
  uid: z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/),
  name: z.string().min(1).max(200),
  description: z.string().max(8192),
  distribution: z.enum(['private', 'marketplace']),
  /** `static`: one account, whose token is copied. `oauth`: many accounts let the app in. */
  auth: z.enum(['static', 'oauth']),
  serviceOrigin: httpsOrigin,
  /** Whether "Prepare my calls" is uploaded: `crm-bulk-action` is a beta of HubSpot's. */
  bulkAction: z.boolean(),
  /** Whether authors are to be told by tasks, which need one scope more. */
  authorTasks: z.boolean(),
  /** Facts that a workflow or an agent can pass to the action "best line": `contact.city`, `company.name`. */
  actionFacts: z
    .array(
      z
        .string()
        .regex(
          /^(contact|company)\.[a-z][a-z0-9_]*$/,
          'must be contact. or company. and the internal name of a property, such as contact.city',
        )
        .refine(
          (fact) => fact !== 'contact.id',
          'is the input "Contact" already; leave it out',
        ),
    )
    .refine(
      (facts) => new Set(facts).size === facts.length,
      'has a fact twice; leave one of them out',
    ),
  requiredScopes: z.array(z.string()).min(1),
  support: z.strictObject({
    supportEmail: z.email(),
    documentationUrl: z.url(),
    supportUrl: z.url(),
  }),
});

/** The app's identity, parsed. */
export type App = z.infer<typeof appSchema>;

/** Addresses of an example, which no upload is to have. */
export const findPlaceholders = ({ serviceOrigin, support }: App): string[] =>
  [serviceOrigin, ...Object.values(support)].filter((each) =>
    /[@./](example|invalid|test|localhost)([/:]|$)|[@./]example\.(com|org|net)/.test(
      each,
    ),
  );

/** A file that follows from `app.json`: its path from the root and its text. */
export interface WrittenFile {
  path: string;
  text: string;
}

/** What HubSpot is asked to tell of; changes of custom objects only where it documents that. */
const subscriptionsOf = ({ auth }: App) => {
  const all = [
    ...CONTACT_SUBSCRIPTIONS,
    ...(auth === 'static' ? OBJECT_SUBSCRIPTIONS : []),
  ].map((subscription) => ({ ...subscription, active: true }));
  const isOfHub = ({ subscriptionType }: { subscriptionType: string }) =>
    subscriptionType.startsWith('contact.');

  return {
    crmObjects: all.filter((each) => !isOfHub(each)),
    legacyCrmObjects: [],
    hubEvents: all.filter(isOfHub),
  };
};

/**
 * How the app gets in. With OAuth, scopes that only an Enterprise hub can grant are optional: an
 * account without one is told so by the app, not refused by HubSpot in other words.
 */
const authOf = ({ auth, authorTasks, requiredScopes, serviceOrigin }: App) =>
  auth === 'static'
    ? {
        type: auth,
        // HubSpot documents optional scopes for OAuth alone.
        requiredScopes: [
          ...requiredScopes,
          ...(authorTasks ? TASK_SCOPES : []),
        ],
      }
    : {
        type: auth,
        redirectUrls: [`${serviceOrigin}${callbackPage.path}`],
        requiredScopes: REQUIRED_SCOPES,
        optionalScopes: OPTIONAL_SCOPES,
        conditionallyRequiredScopes: [],
      };

/** The files that follow from the app's identity: HubSpot's manifest and the origin the card calls. */
export const manifestFiles = (app: App): WrittenFile[] => [
  {
    path: 'extensions/app/app-hsmeta.json',
    text: `${JSON.stringify(
      {
        // Changing static to OAuth is irreversible, and uninstalls everywhere: it is another app.
        uid: app.auth === 'oauth' ? `${app.uid}_oauth` : app.uid,
        type: 'app',
        config: {
          name: app.name,
          description: app.description,
          distribution: app.distribution,
          auth: authOf(app),
          permittedUrls: { fetch: [app.serviceOrigin], iframe: [], img: [] },
          support: app.support,
        },
      },
      null,
      2,
    )}\n`,
  },
  {
    path: 'extensions/app/webhooks/webhooks-hsmeta.json',
    text: `${JSON.stringify(
      {
        uid: 'starters_webhooks',
        type: 'webhooks',
        config: {
          settings: {
            targetUrl: `${app.serviceOrigin}${WEBHOOKS_PATH}`,
            maxConcurrentRequests: 10,
          },
          subscriptions: subscriptionsOf(app),
        },
      },
      null,
      2,
    )}\n`,
  },
  {
    path: 'extensions/app/packages/contracts/service-origin.ts',
    text: `// Written from app.json by \`npm run manifest\`; change it there.
/** Where the card and the pages reach our service; HubSpot permits no other origin. */
export const SERVICE_ORIGIN = '${app.serviceOrigin}';
`,
  },
  ...workflowActionFiles(app),
];
