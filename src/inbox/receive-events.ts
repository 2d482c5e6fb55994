import type { Lease } from '#src/outbox/lease.ts';
import type { EventRepository, HubSpotEvent } from './hubspot-event.ts';

/** A record that others were merged into. */
interface Merged {
  id: string;
  oldIds: string[];
}

/** What receiving events needs. */
export interface ReceiveEventsDeps {
  events: EventRepository;
  leases: {
    take(accountId: number, name: string, forMs: number): Promise<Lease | null>;
    release(lease: Lease): Promise<void>;
  };
  /** The contacts that there are by these ids: the id each goes by, by the id asked for. */
  findContacts: (
    accountId: number,
    contactIds: string[],
  ) => Promise<Map<string, string>>;
  eraseContact: (accountId: number, contactId: string) => Promise<unknown>;
  moveContacts: (
    accountId: number,
    merged: Merged[],
    now: Date,
  ) => Promise<boolean>;
  goneContacts: {
    /** Of these, those of which something is kept are noted as gone. */
    note(accountId: number, contactIds: string[], now: Date): Promise<void>;
    forget(accountId: number, contactIds: string[]): Promise<void>;
  };
  /** Reads what was written in HubSpot on records of ours. */
  receiveChanges: (accountId: number) => Promise<void>;
  publishSoon: (accountId: number) => void;
  now: () => Date;
}

const atOnce = 100;
const mostBatches = 20;
const leaseMs = 60_000;

/**
 * Brings what we keep of contacts in line with which contacts there are. HubSpot is asked, so that
 * neither order nor repetition of events matters.
 */
const followContacts = async (
  deps: ReceiveEventsDeps,
  accountId: number,
  events: HubSpotEvent[],
): Promise<void> => {
  const ids = [
    ...new Set(
      events.flatMap(({ recordId, otherIds }) => [recordId, ...otherIds]),
    ),
  ];
  if (ids.length === 0) return;
  const found = await deps.findContacts(accountId, ids);
  const moved = Map.groupBy(
    [...found].filter(([id, survivor]) => id !== survivor),
    ([, survivor]) => survivor,
  );
  const merged = [...moved].map(([id, old]) => ({
    id,
    oldIds: old.map(([oldId]) => oldId),
  }));
  if (await deps.moveContacts(accountId, merged, deps.now())) {
    deps.publishSoon(accountId);
  }
  await deps.goneContacts.forget(accountId, [...found.keys()]);
  await deps.goneContacts.note(
    accountId,
    ids.filter((id) => !found.has(id)),
    deps.now(),
  );
};

const handle = async (
  deps: ReceiveEventsDeps,
  accountId: number,
  events: HubSpotEvent[],
): Promise<void> => {
  const ofContacts = events.filter(
    ({ objectType }) => objectType === 'contact',
  );
  const erased = new Set(
    ofContacts
      .filter(({ kind }) => kind === 'privacy_deletion')
      .map(({ recordId }) => recordId),
  );
  for (const contactId of erased) await deps.eraseContact(accountId, contactId);
  if (erased.size > 0) deps.publishSoon(accountId);
  await followContacts(
    deps,
    accountId,
    ofContacts.filter(
      ({ kind, recordId }) => kind !== 'change' && !erased.has(recordId),
    ),
  );
  if (events.length > ofContacts.length) await deps.receiveChanges(accountId);
};

/**
 * Receives what events of an account tell of: one replica at a time, oldest first. What fails stays
 * open for the next call.
 *
 * @throws what HubSpot or the database throw
 */
export const receiveEvents = async (
  deps: ReceiveEventsDeps,
  accountId: number,
): Promise<void> => {
  const lease = await deps.leases.take(accountId, 'inbox_events', leaseMs);
  if (!lease) return;
  try {
    for (let batch = 0; batch < mostBatches; batch += 1) {
      const events = await deps.events.listOpen(accountId, atOnce);
      if (events.length === 0) return;
      await handle(deps, accountId, events);
      await deps.events.settle(
        accountId,
        events.map(({ key }) => key),
        deps.now(),
      );
    }
  } finally {
    await deps.leases.release(lease);
  }
};
