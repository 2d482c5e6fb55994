import type { CardReady, SentCard } from '@starters/contracts';
import {
  cardRoute,
  momentsOf,
  pathOf,
  RECORD_MOMENTS,
  SERVICE_ORIGIN,
} from '@starters/contracts';
import {
  type Client,
  isRecent,
  type LinkedRecord,
  type ReadyStarters,
  readyStarters,
  type Values,
  withLinked,
} from '@starters/lines';
import { inFull } from './card-in-full.ts';
import type { Preview } from '#demo/run-preview.ts';
import { type Page, readPages } from '#src/hubspot/read-pages.ts';

/** How many contacts have so many starters, where 3 means 3 or more. */
export interface CoverageRow {
  starters: number;
  contacts: number;
  /** Of those: cards that name the facts that are missing, and cards one can request from. */
  withReason: number;
  withRequest: number;
}

/** What the first lines of all cards are like. */
export interface FirstLines {
  /** Cards that have a first line. */
  count: number;
  /** Of these: first lines that rest on a fact dated within 30 days of now. */
  recent: number;
  /** First lines by conversation, the most frequent first. */
  byConversation: { conversation: string; line: string; count: number }[];
}

/** What was measured of all cards. */
export interface Coverage {
  rows: CoverageRow[];
  first: FirstLines;
}

const most = 3;
const pageSize = 100;

type Call = <T>(to: string, body?: unknown) => Promise<T>;

/** Calls the preview as its first salesperson's browser does. */
const callerOf = (preview: Preview): Call => {
  const { origin, searchParams } = new URL(preview.url);

  return async <T>(to: string, body?: unknown): Promise<T> => {
    const response = await fetch(origin + to, {
      headers: {
        cookie: `preview=${searchParams.get('key') ?? ''}`,
        'content-type': 'application/json',
      },
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body) }),
    });

    return (await response.json()) as T;
  };
};

const listContacts = async (call: Call): Promise<string[]> => {
  const contacts = await readPages((after = '0') =>
    call<Page<{ id: string }>>(
      `/api/hubspot/crm/objects/2026-09/contacts?limit=${pageSize}&after=${after}`,
    ),
  );

  return contacts.map(({ id }) => id);
};

/** Reads a contact's facts by HubSpot's hooks, as the card does. */
const readClient = async (
  call: Call,
  contactId: string,
  { wanted }: CardReady,
  now: number,
): Promise<Client> => {
  const record = { objectTypeId: '0-1', objectId: contactId };
  const contact = await call<{ data: Values }>('/api/hooks/properties', {
    ...record,
    properties: wanted.contact,
  });
  let client: Client = { contact: contact.data };
  for (const { type, properties, picks } of wanted.linked) {
    const { data } = await call<{ data: { results: LinkedRecord[] } }>(
      `/api/hooks/associations/${type}`,
      { ...record, properties },
    );
    client = withLinked(client, picks, data.results, now);
  }

  return client;
};

/** Opens the card of a contact and says its lines, with the card's own functions. */
const openCard = async (
  call: Call,
  contactId: string,
): Promise<{
  card: CardReady;
  ready: ReadyStarters;
  isFirstRecent: boolean;
}> => {
  const seen = await call<{ data: Values }>('/api/hooks/properties', {
    objectTypeId: '0-1',
    objectId: contactId,
    properties: RECORD_MOMENTS,
  });
  const moments = encodeURIComponent(momentsOf(seen.data));
  const { body } = await call<{ body: string }>('/api/hs-fetch', {
    url: `${SERVICE_ORIGIN}${pathOf(cardRoute, { contactId })}?moments=${moments}&language=en`,
  });
  const card = inFull(JSON.parse(body) as SentCard);
  const now = Date.now();
  const client = await readClient(call, contactId, card, now);
  const ready = readyStarters({ ...card, now }, client);
  const [first] = ready.offered;

  return {
    card,
    ready,
    isFirstRecent: first ? isRecent(first.starter, client, now) : false,
  };
};

/**
 * Opens the card of every contact of a preview as its first salesperson, as the browser does:
 * through HubSpot's proxy and hooks, with the card's own functions.
 */
export const measureCoverage = async (preview: Preview): Promise<Coverage> => {
  const call = callerOf(preview);
  const rows: CoverageRow[] = Array.from({ length: most + 1 }, (_, i) => ({
    starters: i,
    contacts: 0,
    withReason: 0,
    withRequest: 0,
  }));
  const lines = new Map<string, { line: string; count: number }>();
  let recent = 0;
  for (const contactId of await listContacts(call)) {
    const { card, ready, isFirstRecent } = await openCard(call, contactId);
    const row = rows[Math.min(most, ready.offered.length)];
    if (!row) continue;
    row.contacts += 1;
    if (ready.missing.size > 0) row.withReason += 1;
    if (card.requestSheet.path !== '') row.withRequest += 1;
    const [first] = ready.offered;
    if (!first) continue;
    if (isFirstRecent) recent += 1;
    const { conversation } = first.starter;
    const known = lines.get(conversation) ?? { line: first.line, count: 0 };
    lines.set(conversation, { ...known, count: known.count + 1 });
  }
  const byConversation = [...lines]
    .map(([conversation, each]) => ({ conversation, ...each }))
    .sort((one, other) => other.count - one.count);

  return {
    rows,
    first: {
      count: byConversation.reduce((sum, { count }) => sum + count, 0),
      recent,
      byConversation,
    },
  };
};
