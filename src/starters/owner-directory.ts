/** An owner in HubSpot: a user, or a former one. */
export interface Owner {
  /** Owner id. */
  id: string;
  name: string;
  email: string;
  /** HubSpot user id; null for an owner who is no user any more. */
  userId: number | null;
}

/** The account's owners. Methods throw `HubSpotError`. */
export interface OwnerDirectory {
  list(): Promise<Owner[]>;
}
