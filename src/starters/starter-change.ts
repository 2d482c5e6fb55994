import type { StarterFields, StarterStatus } from '@starters/contracts';

/** What somebody did to a starter. */
export const CHANGE_ACTIONS = [
  'seen',
  'created',
  'edited',
  'adopted',
  'approval_asked',
  'sent_back',
  'withdrawn',
  'approved',
  'published',
  'renewed',
  'retired',
  'unpublished',
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** What ends a request for approval and leaves the starter as it was: nobody touched it. */
export const UNCHANGING_ACTIONS = [
  'sent_back',
  'withdrawn',
] as const satisfies readonly ChangeAction[];

/** One step in a starter's life: who did what, and how it stood then. */
export interface StarterStep {
  starterId: string;
  at: Date;
  /** HubSpot user; null for what was done in HubSpot itself, where its history says who. */
  userId: number | null;
  action: ChangeAction;
  status: StarterStatus;
  /** Of the wording. */
  hash: string;
}

/** Keeps who changed starters and when. */
export interface StepRepository {
  add(accountId: number, steps: StarterStep[]): Promise<void>;
  /**
   * Adds steps that were found in HubSpot itself: those that another replica added are left out,
   * and so are those of starters that took a step after HubSpot was read.
   */
  addFound(
    accountId: number,
    steps: StarterStep[],
    readAt: Date,
  ): Promise<void>;
  /** The newest step of each starter, of those that are not unchanging. */
  listNewest(accountId: number): Promise<Map<string, StarterStep>>;
  /**
   * The newest step of each of these starters whose person is known, of those that are not unchanging.
   *
   * @param action of this kind only, by the moments at which they were taken; without it in the order in
   *   which they were noted
   */
  listNewestKnown(
    accountId: number,
    starterIds: string[],
    action?: StarterStep['action'],
  ): Promise<Map<string, StarterStep>>;
  /** Those of a starter that are not unchanging, the newest first. */
  list(accountId: number, starterId: string): Promise<StarterStep[]>;
  /** All of a starter, the newest first. */
  listAll(accountId: number, starterId: string): Promise<StarterStep[]>;
}

/** A wording of a starter that may be on cards, or that waits for a second person. */
export interface Release {
  starterId: string;
  hash: string;
  /** Who wants it published and may therefore not approve it. */
  askedBy: number | null;
  /** Since when it waits; null for what nobody asked for on the page. */
  askedAt: Date | null;
  releasedAt: Date | null;
  /** Who sent it back, when and why; null for what waits or was released since. */
  sentBack: { by: number; at: Date; because: string } | null;
}

/** A starter's wording with all its fields as they were on cards. */
export interface ShownFields {
  starterId: string;
  hash: string;
  fields: StarterFields;
}

/** Keeps which wordings are released to cards. */
export interface ReleaseRepository {
  list(accountId: number): Promise<Release[]>;
  /** Notes who wants a wording published; it waits for somebody else. */
  ask(
    accountId: number,
    wording: { starterId: string; hash: string },
    userId: number,
    at: Date,
  ): Promise<void>;
  /** Notes that a second person wants it changed first, and why. */
  sendBack(
    accountId: number,
    wording: { starterId: string; hash: string },
    sentBack: { by: number; at: Date; because: string },
  ): Promise<void>;
  /** Keeps the fields with which released wordings are on cards. */
  keepShown(accountId: number, shown: ShownFields[], at: Date): Promise<void>;
  /** The released wording that each of these starters last had on cards, with its fields if kept. */
  listShown(
    accountId: number,
    starterIds: string[],
  ): Promise<Map<string, { hash: string; fields: StarterFields | null }>>;
  /** Releases wordings; `userId` is null for what was published in HubSpot itself. */
  release(
    accountId: number,
    wordings: { starterId: string; hash: string }[],
    userId: number | null,
    at: Date,
  ): Promise<void>;
}
