/**
 * The types of components that HubSpot's parser knows (`@hubspot/project-parsing-lib`, 0.23.0),
 * and how many of each a project may have.
 */
const many = [
  'app-event',
  'app-function',
  'app-object',
  'app-object-association',
  'card',
  'cms-assets',
  'crm-bulk-action',
  'marketing-event',
  'theme',
  'workflow-action',
];
const one = [
  'api-client',
  'app',
  'calling',
  'mcp-client',
  'mcp-server',
  'media-bridge',
  'page',
  'pages',
  'scim',
  'settings',
  'telemetry',
  'video-conferencing',
  'webhooks',
  'webhooks-journal',
];

/** Whether HubSpot knows components of the type. */
export const isComponentType = (type: string): boolean =>
  many.includes(type) || one.includes(type);

/** Whether a project may have one component of the type, and no second. */
export const isSingular = (type: string): boolean => one.includes(type);

/** The places of cards. https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference */
export const cardLocations = [
  'crm.record.tab',
  'crm.record.sidebar',
  'crm.preview',
  'helpdesk.sidebar',
] as const;
