import path from 'node:path';
import { z } from 'zod';
import { cardLocations } from './component-types.ts';

const entrypoint = z
  .string()
  .refine((file) => path.posix.normalize(file).startsWith('/app/'), {
    error: 'must begin with /app/, from the source folder',
  });
const objectTypes = z.array(z.string()).min(1);
const publicUrl = z
  .url({ protocol: /^https$/, error: 'must be an https:// URL' })
  .refine((url) => !/^https:\/\/(localhost|127\.)/.test(url), {
    error: 'must not be on this machine: HubSpot calls it',
  });
const urls = z.array(publicUrl).default([]);

/** What every `-hsmeta.json` file has. */
export const anyMeta = z.looseObject({
  uid: z
    .string()
    .regex(
      /^[\w.-]{1,64}$/,
      'must be 1 to 64 letters, digits, underscores, dashes and periods',
    ),
  type: z.string(),
});

/** https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration */
export const appMeta = z.object({
  config: z
    .object({
      name: z.string().max(200),
      description: z.string().max(8_192).optional(),
      distribution: z.enum(['marketplace', 'private']).optional(),
      auth: z
        .object({
          type: z.enum(['oauth', 'static']),
          requiredScopes: z.array(z.string()).default([]),
        })
        .optional(),
      permittedUrls: z
        .object({ fetch: urls, iframe: urls, img: urls })
        .default({ fetch: [], iframe: [], img: [] }),
    })
    .refine(
      ({ distribution, auth }) =>
        distribution !== 'marketplace' || auth?.type !== 'static',
      {
        path: ['distribution'],
        error: 'must be "private" for an app with a static token',
      },
    ),
});

/** A card. */
export const cardMeta = z.object({
  config: z.object({
    name: z.string(),
    description: z.string().default(''),
    location: z.enum(cardLocations),
    entrypoint,
    objectTypes,
  }),
});

/** The app's page, or its settings. */
export const screenMeta = z.object({ config: z.object({ entrypoint }) });

/** An action on records that are selected in a list. */
export const bulkActionMeta = z.object({
  config: z.object({
    label: z.string(),
    entrypoint,
    objectTypes,
    displayMode: z.enum(['PANEL', 'MODAL']).default('PANEL'),
  }),
});

const field = z.object({
  typeDefinition: z.object({
    name: z
      .string()
      .regex(/^[a-z]\w*$/i, 'must be letters, digits and underscores'),
    type: z.string(),
    options: z
      .array(
        z
          .object({ value: z.string(), label: z.string().optional() })
          .transform(({ value, label }) => ({ value, label: label ?? value })),
      )
      .optional(),
    referencedObjectType: z.string().optional(),
  }),
  isRequired: z.boolean().default(false),
});

const labelsMeta = z.object({
  actionName: z.string().min(1),
  actionDescription: z.string().default(''),
  inputFieldLabels: z.record(z.string(), z.string()).default({}),
  outputFieldLabels: z.record(z.string(), z.string()).default({}),
});

/**
 * An action of workflows; what agents are offered besides needs a type and what a model reads.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/agent-tools/reference
 */
export const workflowActionMeta = z.object({
  config: z.object({
    actionUrl: publicUrl,
    supportedClients: z
      .array(
        z.discriminatedUnion('client', [
          z.object({ client: z.literal('WORKFLOWS') }),
          z.object({
            client: z.literal('AGENTS'),
            toolType: z.enum(['GET_DATA', 'GENERATE', 'TAKE_ACTION']),
            llmConfig: z.object({ actionDescription: z.string().min(1) }),
          }),
        ]),
      )
      .min(1),
    inputFields: z.array(field).default([]),
    outputFields: z.array(field).default([]),
    labels: z.object({ en: labelsMeta }).catchall(labelsMeta),
    objectTypes: z.array(z.string()).default([]),
  }),
});

const subscription = z.object({
  subscriptionType: z.string(),
  objectType: z.string().optional(),
  propertyName: z.string().optional(),
  active: z.boolean().default(true),
});
const namesProperty = (type: string) => type.endsWith('.propertyChange');
const withProperty = subscription.refine(
  ({ subscriptionType, propertyName }) =>
    !namesProperty(subscriptionType) || propertyName !== undefined,
  { path: ['propertyName'], error: 'must name the property of a change' },
);

/**
 * What the app asks HubSpot to tell it.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/configure-webhooks
 */
export const webhooksMeta = z.object({
  config: z.object({
    settings: z.object({
      targetUrl: publicUrl,
      maxConcurrentRequests: z.number().int().min(5).optional(),
    }),
    subscriptions: z.object({
      crmObjects: z
        .array(
          withProperty
            .refine(({ objectType }) => objectType !== undefined, {
              path: ['objectType'],
              error: 'must name an object',
            })
            .refine(
              ({ subscriptionType }) => subscriptionType.startsWith('object.'),
              {
                path: ['subscriptionType'],
                error: 'must be of "object", such as object.deletion',
              },
            ),
        )
        .default([]),
      legacyCrmObjects: z
        .array(
          withProperty.refine(
            ({ subscriptionType }) => !subscriptionType.startsWith('object.'),
            {
              path: ['subscriptionType'],
              error: 'must name its object, such as contact.deletion',
            },
          ),
        )
        .default([]),
      hubEvents: z.array(subscription).default([]),
    }),
  }),
});

/** A function that HubSpot runs for the app. */
export const functionMeta = z.object({
  config: z.object({
    entrypoint,
    secretKeys: z.array(z.string()).default([]),
  }),
});
