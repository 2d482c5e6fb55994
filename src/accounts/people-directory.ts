/** A person or team of the account. */
export interface PersonOrTeam {
  id: string;
  name: string;
}

/** The account's people by name. Methods throw `HubSpotError`. */
export interface PeopleDirectory {
  listUsers(): Promise<PersonOrTeam[]>;
  /** Those who were users and have left. */
  listFormerUsers(): Promise<PersonOrTeam[]>;
  listTeams(): Promise<PersonOrTeam[]>;
  /** HubSpot user ids of its super admins. */
  listSuperAdmins(): Promise<number[]>;
  /** HubSpot user ids of those in any of these teams. */
  listMembers(teamIds: string[]): Promise<number[]>;
}
