import {
  ANSWERS,
  REASONS,
  RECORD_ID,
  SURFACES,
  VERDICTS,
} from '@starters/contracts';
import { z } from 'zod';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { VoteRecordPage } from '#src/rebuild/record-source.ts';
import { CLIENT_KINDS } from '#src/votes/vote.ts';
import type { VoteRecord } from '#src/rebuild/vote-record.ts';
import type { HubSpotClient } from './create-client.ts';
import { voteObject, type VoteProperty } from './objects/vote.object.ts';
import { pageOf } from './read-pages.ts';

const recordSchema = z.object({
  id: z.string(),
  updatedAt: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});
type ReadRecord = z.infer<typeof recordSchema>;

const time = (value: string): Date | null => {
  const at = Date.parse(value);

  return Number.isNaN(at) ? null : new Date(at);
};

/** A vote's record in the domain's words; null for one that is no vote of ours. */
const toVoteRecord = ({
  id,
  updatedAt,
  properties,
}: ReadRecord): VoteRecord | null => {
  const text = (name: VoteProperty): string => properties[name]?.trim() ?? '';
  const oneOf = <T extends string>(options: readonly T[], name: VoteProperty) =>
    options.find((each) => each === text(name)) ?? null;
  const votedAt = time(text('voted_at'));
  const starterId = text('starter_record_id');
  if (!votedAt || text('vote_key') === '' || !RECORD_ID.test(starterId)) {
    return null;
  }
  const answer = oneOf(ANSWERS, 'answer');
  const answerText = text('answer_text') || null;
  const isAnswered = answer !== null || answerText !== null;

  return {
    recordId: id,
    voteKey: text('vote_key'),
    contactId: text('contact_record_id') || null,
    starterId,
    wording: text('wording'),
    segmentIds: text('segments').split(';').filter(Boolean),
    // Used, not judged.
    verdict: oneOf(VERDICTS, 'verdict') ?? 'withdrawn',
    reason: oneOf(REASONS, 'reason'),
    // As it was written, spaces included: it is compared with what the backup has.
    comment: properties['comment'] || null,
    ownWords: properties['own_words'] || null,
    usedAt: time(text('used_at')),
    wrongFact: text('wrong_fact') || null,
    clientStage: text('lifecycle_when_voted') || null,
    clientKind: oneOf(CLIENT_KINDS, 'client_when_voted'),
    surface: oneOf(SURFACES, 'surface') ?? 'crm.record.tab',
    votedAt,
    showsVoter: text('voter') !== '',
    answer,
    answerText,
    answeredAt: isAnswered
      ? (time(text('answered_at')) ?? new Date(updatedAt))
      : null,
    changedAt: new Date(updatedAt),
  };
};

/**
 * Reads all vote records, a page at a time. Lists of records have no limit of 10,000, as searches
 * have, and no lag.
 *
 * @throws `HubSpotError`
 */
export const readVoteRecords = async function* (
  client: HubSpotClient,
  voteTypeId: string,
): AsyncGenerator<VoteRecordPage> {
  const schema = pageOf(recordSchema);
  const properties = voteObject.properties.map(({ name }) => name).join(',');
  let after: string | undefined;
  do {
    const page = await client.request({
      method: 'GET',
      path: `/crm/objects/2026-09/${voteTypeId}`,
      query: {
        limit: String(MOST_AT_ONCE),
        archived: 'false',
        properties,
        after,
      },
      schema,
      repeatable: true,
    });
    const read = page.results.map((record) => ({
      id: record.id,
      vote: toVoteRecord(record),
    }));
    yield {
      votes: read.flatMap(({ vote }) => vote ?? []),
      unreadable: read.filter(({ vote }) => !vote).map(({ id }) => id),
    };
    after = page.paging?.next?.after;
  } while (after !== undefined);
};
