/** What HubSpot says of a user's standing. */
export interface DirectoryUser {
  superAdmin: boolean;
  teamIds: string[];
}

/** The account's users, as HubSpot knows them. */
export interface UserDirectory {
  /** Null for a user that is not of this account. */
  findUser(userId: number): Promise<DirectoryUser | null>;
}
