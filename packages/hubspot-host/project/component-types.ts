import path from 'node:path';
import { ProjectError } from './project-error.ts';

/**
 * The types of components that HubSpot's parser knows (`@hubspot/project-parsing-lib`, 0.23.0),
 * the folder of each, and whether a project may have several.
 */
const types: Readonly<Record<string, { folder: string; many?: true }>> = {
  'api-client': { folder: 'app/api-client' },
  app: { folder: 'app' },
  'app-event': { folder: 'app/app-events', many: true },
  'app-function': { folder: 'app/functions', many: true },
  'app-object': { folder: 'app/app-objects', many: true },
  'app-object-association': {
    folder: 'app/app-object-associations',
    many: true,
  },
  calling: { folder: 'app/calling' },
  card: { folder: 'app/cards', many: true },
  'cms-assets': { folder: 'cms-assets', many: true },
  'crm-bulk-action': { folder: 'app/actions', many: true },
  'marketing-event': { folder: 'app/marketing-events', many: true },
  'mcp-client': { folder: 'app/mcp-client' },
  'mcp-server': { folder: 'app/mcp-server' },
  'media-bridge': { folder: 'app/media-bridge' },
  page: { folder: 'app/pages' },
  pages: { folder: 'app/pages' },
  scim: { folder: 'app/scim' },
  settings: { folder: 'app/settings' },
  telemetry: { folder: 'app/telemetry' },
  theme: { folder: 'theme', many: true },
  'video-conferencing': { folder: 'app/video-conferencing' },
  webhooks: { folder: 'app/webhooks' },
  'webhooks-journal': { folder: 'app/webhooks-journal' },
  'workflow-action': { folder: 'app/workflow-actions', many: true },
};
const fields = ['uid', 'type', 'config', 'dependencies', 'permissions'];

/** Whether a project may have one component of the type, and no second. */
export const isSingular = (type: string): boolean =>
  types[type]?.many === undefined;

/**
 * Refuses a manifest file as HubSpot's parser does: of a type that it does not know, with a field
 * that none has, or in the folder of another type.
 *
 * @param file from the source folder, as it is named in the message
 * @throws ProjectError
 */
export const checkMeta = (
  file: string,
  meta: { type: string } & Record<string, unknown>,
): void => {
  const known = Object.hasOwn(types, meta.type) ? types[meta.type] : undefined;
  if (!known) {
    throw new ProjectError(
      `${file} has the type "${meta.type}", which HubSpot does not know. Correct "type".`,
    );
  }
  const stray = Object.keys(meta).find((field) => !fields.includes(field));
  if (stray !== undefined) {
    throw new ProjectError(
      `${file} has the field "${stray}", which HubSpot does not know. Take it out.`,
    );
  }
  if (path.dirname(file) !== known.folder) {
    throw new ProjectError(
      `${file} belongs in ${known.folder}. Move it there: HubSpot finds a ${meta.type} in that folder alone.`,
    );
  }
};

/** The places of cards. https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference */
export const cardLocations = [
  'crm.record.tab',
  'crm.record.sidebar',
  'crm.preview',
  'helpdesk.sidebar',
] as const;
