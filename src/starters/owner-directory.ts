/** Somebody who may own a record, as HubSpot knows them. */
export interface Owner {
  /** Owner id. */
  id: string;
  name: string;
  email: string;
}

/** The account's owners. Methods throw `HubSpotError`. */
export interface OwnerDirectory {
  list(): Promise<Owner[]>;
}
