import type {
  StarterRequest,
  RequestWithWaiters,
  OwnRequest,
} from './request.ts';

/** Reads requests and who waits for them. */
export interface RequestReader {
  /** All requests for a contact, the newest first. */
  listForContact(
    accountId: number,
    contactId: string,
  ): Promise<StarterRequest[]>;
  /** Requests that a person waits for, the newest first. */
  listOwn(accountId: number, userId: number): Promise<OwnRequest[]>;
  /** The existing requests of these keys, with their waiters. */
  listByKeys(
    accountId: number,
    requestKeys: string[],
  ): Promise<RequestWithWaiters[]>;
  /** All requests of an account with their waiters, the oldest first. */
  listAll(accountId: number): Promise<RequestWithWaiters[]>;
}
