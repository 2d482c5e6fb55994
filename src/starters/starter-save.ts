import type { StarterStatus } from '@starters/contracts';
import type { ChangeAction } from './starter-change.ts';
import type { StarterChange } from './starter-records.ts';

/** A save of a starter that was begun, kept until its outcome in HubSpot is known for good. */
export interface KeptSave {
  /** Null for a new starter, which is found by its key. */
  starterId: string | null;
  /** What the record is to have; everything, of a new one. */
  change: StarterChange;
  /** HubSpot's time of the record that it rests on, in ms since 1970; 0 for a new one. */
  updatedAt: number;
  /** Changes of earlier saves without an answer, which may land after this one. */
  older: StarterChange[];
  /** Whether HubSpot took it; then its step is noted. */
  isTaken: boolean;
  /** Who saved, when (ISO 8601) and what it made of the starter. */
  step: {
    userId: number;
    at: string;
    action: ChangeAction;
    status: StarterStatus;
    hash: string;
  };
  /** Whether the wording may be on cards, or waits for a second person. */
  release: 'release' | 'ask' | null;
}

/** A change by us that HubSpot may show before its step is noted. */
export interface PendingStep {
  /** Null for a new starter. */
  starterId: string | null;
  /** Of the wording. */
  hash: string;
  status: StarterStatus;
}

/** Keeps saves and their intents, by the starter's id or a new one's key. */
export interface SaveRepository {
  find(accountId: number, key: string): Promise<KeptSave | null>;
  listByKeys(accountId: number, keys: string[]): Promise<Map<string, KeptSave>>;
  /** Keeps the save with its intent marked as attempted: to be called before HubSpot is. */
  begin(
    accountId: number,
    key: string,
    save: KeptSave,
    at: Date,
  ): Promise<void>;
  /** Notes that HubSpot took it: with its step and release, once. */
  take(
    accountId: number,
    key: string,
    starterId: string,
    at: Date,
  ): Promise<void>;
  /** Puts back what was kept before a save that HubSpot refused. */
  drop(
    accountId: number,
    key: string,
    before: KeptSave | null,
    at: Date,
  ): Promise<void>;
  /**
   * Notes its step and release, once, of a save that was read back.
   *
   * @returns the save; null where they were noted
   */
  note(
    accountId: number,
    key: string,
    starterId: string,
  ): Promise<KeptSave | null>;
  /** Replaces what is to be there, of a save that was taken. */
  replace(accountId: number, key: string, save: KeptSave): Promise<void>;
  /** Forgets saves whose outcome is known, or that did not land in time. */
  forget(accountId: number, keys: string[]): Promise<void>;
  /** Saves whose step is not noted yet. */
  listPending(accountId: number): Promise<PendingStep[]>;
}
