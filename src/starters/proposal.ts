import type { StarterFields } from '@starters/contracts';

/**
 * What a published starter is to become once a second person approves it. Until then the record
 * and the cards keep what was approved before.
 */
export interface Proposal {
  starterId: string;
  /** Of the proposed wording; who asks for it and since when is its `Release`. */
  hash: string;
  fields: StarterFields;
  /** The fields of the record that the change was made from. */
  opened: StarterFields;
}

/** Keeps at most one proposal of each starter. */
export interface ProposalRepository {
  list(accountId: number): Promise<Proposal[]>;
  /** Replaces the starter's proposal. */
  put(accountId: number, proposal: Proposal): Promise<void>;
  drop(accountId: number, starterId: string): Promise<void>;
}
