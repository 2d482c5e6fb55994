/** A request: a salesperson has a client and no starter for them. */
export interface StarterRequest {
  accountId: number;
  /** Idempotency key, unique in HubSpot: see `RequestKeyOf`. Random for requests of before 1 December 2026. */
  requestKey: string;
  /** What is wanted, in a sentence. */
  brief: string;
  /** HubSpot owner id of the author asked; null where any author may take it. */
  ownerId: string | null;
  requestedAt: Date;
  /** The starter's record in HubSpot; null until it is there. */
  recordId: string | null;
}

/** A request as seen by one of its waiters. */
export interface OwnRequest extends StarterRequest {
  /** The client it is wanted for. */
  contactId: string;
  /** Whether this person has dismissed it. */
  dismissed: boolean;
}

/** A request with its contacts and the number of waiters; it does not say who they are. */
export interface RequestWithWaiters extends StarterRequest {
  contactIds: string[];
  /** How many people wait. */
  waiting: number;
}

/** The state of a request, by the status of its starter. */
export type RequestState = 'sent' | 'in_the_works' | 'ready' | 'closed';
