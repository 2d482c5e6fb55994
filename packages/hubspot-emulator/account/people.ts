/** A HubSpot user with the owner that belongs to them. */
export interface EmulatorUser {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
  superAdmin: boolean;
  primaryTeamId: string | null;
  secondaryTeamIds: string[];
  ownerId: string;
  /** Removed from the account: no user any more, and an archived owner. */
  hasLeft?: true;
  /** What they may see in the CRM; everything where it is left out. */
  rights?: {
    /** Whose contacts: `owned` are their own, `team` those of owners in their main team. */
    contacts: 'all' | 'team' | 'owned';
    /** Whose deals; everybody's where it is left out. */
    deals?: 'all' | 'team' | 'owned' | 'none';
    /** Properties of contacts they may not read. */
    hiddenProperties: string[];
  };
}

/** Users, owners and teams: the account starts with them; users can be removed. */
export interface EmulatorPeople {
  users: EmulatorUser[];
  teams: { id: string; name: string }[];
}
