import type { EmulatorPeople } from 'hubspot-emulator';

/** The preview's HubSpot account. */
export const ACCOUNT_ID = 48_302_715;
export const TIME_ZONE = 'Europe/Paris';

const sales = '301';
const marketing = '302';
const domain = 'ateliernord.example';

const user = (
  id: number,
  firstName: string,
  lastName: string,
  address: string,
  team: string,
  superAdmin = false,
) => ({
  id,
  email: `${address}@${domain}`,
  firstName,
  lastName,
  superAdmin,
  primaryTeamId: team,
  secondaryTeamIds: [],
  ownerId: String(id + 700_000),
});

/**
 * The people of Atelier Nord, an invented company that equips shops, restaurants and practices
 * with tills, bookings and stock-keeping.
 */
export const people = {
  teams: [
    { id: sales, name: 'Sales' },
    { id: marketing, name: 'Marketing' },
  ],
  users: [
    user(51_001, 'Léa', 'Fontaine', 'lea.fontaine', sales),
    user(51_002, 'Tom', 'Becker', 'tom.becker', sales),
    user(51_003, 'Amina', 'Diallo', 'amina.diallo', sales),
    user(51_004, 'Hugo', 'Lambert', 'hugo.lambert', sales),
    user(51_005, 'Sarah', 'O’Neill', 'sarah.oneill', sales),
    user(51_006, 'Mathis', 'Roche', 'mathis.roche', sales),
    user(51_007, 'Julia', 'Stern', 'julia.stern', sales),
    {
      ...user(51_008, 'Chloé', 'Perrin', 'chloe.perrin', sales),
      // She sees her own contacts and nobody's, not where they came from, and no deals.
      rights: {
        contacts: 'owned' as const,
        deals: 'none' as const,
        hiddenProperties: ['hs_analytics_source'],
      },
    },
    user(51_009, 'Ben', 'Whitaker', 'ben.whitaker', sales),
    user(51_012, 'Sofia', 'Lindqvist', 'sofia.lindqvist', marketing),
    user(51_013, 'Marc', 'Delorme', 'marc.delorme', marketing),
    user(51_021, 'Nadia', 'Belkacem', 'nadia.belkacem', sales),
    user(51_022, 'Oliver', 'Grant', 'oliver.grant', sales),
    user(51_023, 'Elise', 'Marchand', 'elise.marchand', sales),
    user(51_010, 'Ines', 'Moreau', 'ines.moreau', marketing),
    user(51_011, 'Paul', 'Girard', 'paul.girard', marketing),
    user(51_020, 'Nora', 'Haddad', 'nora.haddad', marketing, true),
  ],
} satisfies EmulatorPeople;

/** The authors of starters, by their HubSpot owner ids. */
export const authors = {
  ines: '751010',
  paul: '751011',
  sofia: '751012',
  marc: '751013',
} as const;

/** Who the preview can be used as. */
export const viewers = [
  { userId: 51_001, role: 'sales' },
  { userId: 51_002, role: 'sales' },
  { userId: 51_008, role: 'sales' },
  { userId: 51_010, role: 'marketing' },
  { userId: 51_020, role: 'admin' },
] as const;
