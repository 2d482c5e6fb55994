import type { FactPart } from '@starters/contracts';
import type { Hold } from './check-starter.ts';
import type { Clash } from './find-clashes.ts';
import type { Starter } from './starter.ts';

/** A property that texts may name. */
export interface PropertyKind extends Pick<
  FactPart,
  'kind' | 'timeZone' | 'label'
> {
  /**
   * Of a property with options, each value and its label. A catalog that was kept before they were
   * read has none: such a fact is not said until the catalog is read again.
   */
  options?: [value: string, label: string][];
}

/** The properties texts may name, with the way their values are shown and HubSpot's label. */
export type PropertyKinds = Record<
  'contact' | 'company',
  Record<string, PropertyKind>
>;

/** All that is needed to write an account's cards without asking HubSpot. */
export interface Catalog {
  starters: Starter[];
  /** Owner id to full name. */
  ownerNames: Record<string, string>;
  /** Owner id to HubSpot user id. */
  ownerUserIds: Record<string, number>;
  /**
   * Owners who have left, by owner id, each with the id of the user they were. A catalog that was
   * kept before they were read has none.
   */
  formerOwners?: Record<string, { name: string; userId: number | null }>;
  properties: PropertyKinds;
  /** Ids and names of the targeted segments that exist. */
  segmentNames: Record<string, string>;
  /** By starter: why one that is published and has no fault is not on cards yet. */
  holds?: Record<string, Hold['fault']>;
  /**
   * By starter: what one that was published or changed in HubSpot itself has in common with another
   * one, which keeps it off cards. A catalog that was kept before they were found has none.
   */
  clashes?: Record<string, Clash>;
  /**
   * By starter: its record as it stands, where a newer wording waits for approval. `starters` has
   * what cards show of it, which is what was approved last.
   */
  waiting?: Record<string, Starter>;
}

/** A starter as its record stands, whether or not cards show it so. */
export const recordOf = (
  { waiting }: Pick<Catalog, 'waiting'>,
  starter: Starter,
): Starter => waiting?.[starter.id] ?? starter;

/** Where starters come from; the words are ours, the records HubSpot's. */
export interface StarterSource {
  /** Every starter that is not archived. */
  readAll(): Promise<Starter[]>;
  /** Those of `ids` that are not archived, as they are now. */
  readMany(ids: string[]): Promise<Starter[]>;
  /** Ids of starters changed at or after `since` (ms); HubSpot's index lags by seconds. */
  findChanged(since: number): Promise<string[]>;
  /** Ids of the hundred that changed last, at or after `since` (ms), by one call. */
  findNewest(since: number): Promise<string[]>;
  readProperties(): Promise<PropertyKinds>;
  readOwners(): Promise<
    Pick<Catalog, 'ownerNames' | 'ownerUserIds' | 'formerOwners'>
  >;
  /** Names of those of `ids` that still exist. */
  readSegmentNames(ids: string[]): Promise<Record<string, string>>;
}

/** The last catalog of an account, kept so that a restart needs no HubSpot. */
export interface CatalogArchive {
  find(accountId: number): Promise<Catalog | null>;
  save(accountId: number, catalog: Catalog): Promise<void>;
}
