import type { EmulatorPeople } from 'hubspot-emulator';
import type { Viewer } from '#host/server/session.ts';

/** The HubSpot account of a project that is opened without one. */
export const ACCOUNT_ID = 12_345_678;
export const TIME_ZONE = 'UTC';

const team = '100';
const user = (id: number, firstName: string, lastName: string) => ({
  id,
  email: `${firstName}.${lastName}@account.example`.toLowerCase(),
  firstName,
  lastName,
  superAdmin: false,
  primaryTeamId: team,
  secondaryTeamIds: [],
  ownerId: String(id + 1_000),
});

const salesperson = user(1_001, 'Alex', 'Morgan');
const admin = { ...user(1_002, 'Robin', 'Vega'), superAdmin: true };

/** The people of the account. */
export const people: EmulatorPeople = {
  teams: [{ id: team, name: 'Sales' }],
  users: [salesperson, admin],
};

/** Who a project can be looked at as. */
export const viewers: Viewer[] = [
  {
    userId: salesperson.id,
    role: { en: 'Salesperson', fr: 'Commercial' },
  },
  {
    userId: admin.id,
    role: { en: 'Super admin', fr: 'Super administrateur' },
  },
];
