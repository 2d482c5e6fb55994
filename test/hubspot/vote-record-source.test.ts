import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import { readVoteRecords } from '#src/hubspot/vote-record-source.ts';

/** A search finds 10,000 at most. */
const many = 10_250;
const at = '2026-11-28T10:00:00.000Z';

/** HubSpot's list of records: a hundred a page, `after` being the last id. */
const client: HubSpotClient = {
  accountId: 1,
  request: async ({ method, path, query, schema }) => {
    expect([method, path]).toEqual(['GET', '/crm/objects/2026-09/2-7']);
    const from = Number(query?.['after'] ?? 0);
    const limit = Number(query?.['limit']);
    const to = Math.min(from + limit, many);

    return schema.parse({
      results: Array.from({ length: to - from }, (_, index) => ({
        id: String(from + index + 1),
        updatedAt: at,
        properties: {
          vote_key: `key-${from + index}`,
          voted_at: at,
          // One was made by hand, without a starter.
          starter_record_id: from + index === 5_000 ? '' : '501',
          contact_record_id: '101',
        },
      })),
      ...(to < many ? { paging: { next: { after: String(to) } } } : {}),
    });
  },
};

it('reads more than 10,000 votes, and names records that are none', async () => {
  const keys = new Set<string>();
  const unreadable: string[] = [];
  for await (const page of readVoteRecords(client, '2-7')) {
    for (const { voteKey } of page.votes) keys.add(voteKey);
    unreadable.push(...page.unreadable);
  }

  expect(keys.size).toBe(many - 1);
  expect(unreadable).toEqual(['5001']);
});
