/** A user's rights and teams in HubSpot. */
export interface DirectoryUser {
  superAdmin: boolean;
  teamIds: string[];
}

/** The account's users in HubSpot. */
export interface UserDirectory {
  /** Null for a user that is not of this account. */
  findUser(userId: number): Promise<DirectoryUser | null>;
}
