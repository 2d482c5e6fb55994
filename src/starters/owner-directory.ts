/** An owner in HubSpot. */
export interface Owner {
  /** Owner id. */
  id: string;
  name: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  email: string;
  /** Id of the user that the owner is or, having left, was; null where HubSpot tells none. */
  userId: number | null;
}

/** The account's owners. Methods throw `HubSpotError`. */
export interface OwnerDirectory {
  /** Those who are there. */
  list(): Promise<Owner[]>;
  /** Those who have left. */
  listFormer(): Promise<Owner[]>;
}
