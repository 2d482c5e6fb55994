import type {
  CrmSearchResponse,
  FetchCrmSearchRequest,
} from '@hubspot/ui-extensions';
import { preview } from '../crm/api.ts';
import { formatProperties } from './format-properties.ts';
import type { FormatSettings } from './format-value.ts';
import type {
  AssociationsRequest,
  FormatRequest,
  HookOptions,
  HookRequest,
} from './protocol.ts';

interface OpenRecord {
  objectTypeId: string;
  objectId: string;
}

interface Association {
  toObjectId: number;
  associationTypes: { category: string; typeId: number; label: string }[];
  properties: Record<string, string | null>;
}

const usualPage = 100;
const mostOnAPage = 100;

/**
 * What the hooks of an extension read, with the rights and in the language of the viewer and by the
 * scopes of the app.
 */
export const createCrmHooks = (
  record: OpenRecord | null,
  viewer: Pick<FormatSettings, 'language' | 'timeZone'>,
) => {
  const open = (): OpenRecord => {
    if (!record) throw new Error('No record is open here.');

    return record;
  };
  const format = (
    type: string,
    values: Record<string, string | null>,
    { propertiesToFormat = [], formattingOptions }: HookOptions,
  ) =>
    formatProperties(
      type,
      values,
      propertiesToFormat,
      viewer,
      formattingOptions,
    );

  return {
    readProperties: async (request: HookRequest) => {
      const { data } = await preview.properties({
        ...open(),
        properties: request.properties,
      });

      return format(open().objectTypeId, data, request);
    },

    readAssociations: async (
      toObjectType: string,
      { properties, offset = 0, pageLength, ...options }: AssociationsRequest,
    ) => {
      const { data } = await preview.associations(toObjectType, {
        ...open(),
        properties,
        offset,
        pageLength: Math.min(pageLength ?? usualPage, mostOnAPage),
      });
      const page = data as {
        results: Association[];
        hasMore: boolean;
        nextOffset: number;
      };

      return {
        ...page,
        results: await Promise.all(
          page.results.map(async (each) => ({
            ...each,
            properties: await format(toObjectType, each.properties, options),
          })),
        ),
      };
    },

    search: async (
      { objectType, pageLength, ...request }: FetchCrmSearchRequest,
      options: HookOptions,
    ): Promise<CrmSearchResponse> => {
      const page = await preview.search(objectType, {
        ...request,
        limit: Math.min(pageLength ?? 10, mostOnAPage),
      });
      const { paging } = page as { paging?: { next?: { after: string } } };
      const after = paging?.next?.after;

      return {
        total: page.total,
        hasMore: after !== undefined,
        ...(after === undefined ? {} : { after }),
        results: await Promise.all(
          page.results.map(async ({ id, properties }) => ({
            objectId: Number(id),
            properties: await format(objectType, properties, options),
          })),
        ),
      };
    },

    format: ({
      propertiesList,
      objectType,
      formattingOptions,
    }: FormatRequest) =>
      Promise.all(
        propertiesList.map((values) =>
          formatProperties(
            objectType,
            values,
            'all',
            viewer,
            formattingOptions,
          ),
        ),
      ),
  };
};
