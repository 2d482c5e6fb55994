import { call } from '../crm/call.ts';

/** A segment as HubSpot's lists API shows it. */
export interface SegmentView {
  listId: string;
  name: string;
  /** `MANUAL`, `DYNAMIC` or `SNAPSHOT`. */
  processingType: string;
  additionalProperties?: Record<string, string> | undefined;
  size?: number | undefined;
}

const lists = '/api/hubspot/crm/lists/2026-09';
const mostMembers = 250;

/** Segments of contacts, as the person who is signed in. */
export const segmentsApi = {
  search: async (query: string): Promise<SegmentView[]> => {
    const { lists: found } = await call<{ lists: SegmentView[] }>(
      'POST',
      `${lists}/search`,
      {
        query,
        count: 100,
        offset: 0,
        listIds: [],
        processingTypes: [],
        additionalProperties: ['hs_list_size'],
      },
    );

    return found;
  },
  find: async (listId: string): Promise<SegmentView> =>
    (await call<{ list: SegmentView }>('GET', `${lists}/${listId}`)).list,
  memberIds: async (listId: string): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await call<{
        results: { recordId: string }[];
        paging?: { next?: { after: string } };
      }>(
        'GET',
        `${lists}/${listId}/memberships?limit=${mostMembers}${after ? `&after=${after}` : ''}`,
      );
      ids.push(...page.results.map(({ recordId }) => recordId));
      after = page.paging?.next?.after;
    } while (after !== undefined);

    return ids;
  },
  create: (name: string) =>
    call<{ list: SegmentView }>('POST', lists, {
      name,
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    }),
  rename: (listId: string, name: string) =>
    call<unknown>(
      'PUT',
      `${lists}/${listId}/update-list-name?listName=${encodeURIComponent(name)}`,
    ),
  remove: (listId: string) => call<null>('DELETE', `${lists}/${listId}`),
  add: (listId: string, contactIds: string[]) =>
    call<unknown>('PUT', `${lists}/${listId}/memberships/add`, contactIds),
};
