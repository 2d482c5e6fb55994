import type { StarterRequest } from './request.ts';

/** Writes what salespeople do with requests. */
export interface RequestWriter {
  /** Keeps a new request with its first person and client; false when there is one of its key. */
  place(
    request: Omit<StarterRequest, 'recordId'>,
    userId: number,
    contactId: string,
  ): Promise<boolean>;
  /** Adds a person and client to a request; false when there is no such request. */
  join(
    accountId: number,
    requestKey: string,
    userId: number,
    contactId: string,
    at: Date,
  ): Promise<boolean>;
  /** Requests placed or joined by a person since `since`, for the hourly rate limit. */
  countSince(accountId: number, userId: number, since: Date): Promise<number>;
  /** Dismisses a request for its person. */
  dismiss(accountId: number, userId: number, requestKey: string): Promise<void>;
}
