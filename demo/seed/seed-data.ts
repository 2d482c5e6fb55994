import { companies, type SeedCompany } from './companies.ts';
import { contacts, type SeedContact } from './contacts.ts';
import { moreSegments, type SegmentKey, segments } from './segments.ts';
import { dealConversations } from './deal-starters.ts';
import { manyConversations } from './many-conversations.ts';
import { moreConversations } from './more-starters.ts';
import { conversations, type SeedConversation } from './starters.ts';

/**
 * How much is seeded: what tests need, an account of believable size, one with 500 starters and a
 * year of 50,000 votes, or one with clients without any starter.
 */
export type SeedSize = 'small' | 'full' | 'large' | 'unwritten';

/** Everything that is seeded, before it is written. */
export interface SeedData {
  companies: Record<string, SeedCompany>;
  contacts: readonly SeedContact[];
  /** Names by key. */
  segments: Partial<Record<SegmentKey, string>>;
  conversations: readonly SeedConversation[];
  /** HubSpot user ids of those who voted. */
  voters: readonly number[];
}

const someVoters = [
  51_001, 51_002, 51_003, 51_004, 51_005, 51_006, 51_007, 51_008, 51_009,
];
const allVoters = [...someVoters, 51_021, 51_022, 51_023];
const fullSize = { companies: 60, contacts: 240 };
/** Conversations, each in two languages. */
const largeSize = 250;
const seed = 20_261_123;

/** The hand-written few; what tests speak of. */
export const smallSeed: SeedData = {
  companies,
  contacts,
  segments,
  conversations,
  voters: someVoters,
};

/**
 * The hand-written few and, behind them, made ones: 60 companies, 240 contacts, 8 segments, 25
 * conversations in two languages, 12 voters. Always the same.
 */
export const makeFullSeed = async (): Promise<SeedData> => {
  const [
    fr,
    gb,
    us,
    be,
    de,
    { makeCompanies },
    { makeContacts },
    { countries },
  ] = await Promise.all([
    import('@faker-js/faker/locale/fr'),
    import('@faker-js/faker/locale/en_GB'),
    import('@faker-js/faker/locale/en_US'),
    import('@faker-js/faker/locale/fr_BE'),
    import('@faker-js/faker/locale/de'),
    import('./made-companies.ts'),
    import('./made-contacts.ts'),
    import('./places.ts'),
  ]);
  const fakers = {
    France: fr.faker,
    'United Kingdom': gb.faker,
    'United States': us.faker,
    Belgium: be.faker,
    Germany: de.faker,
  };
  for (const [index, faker] of Object.values(fakers).entries()) {
    faker.seed(seed + index);
  }
  const madeCompanies = makeCompanies(
    fakers,
    countries,
    fullSize.companies - Object.keys(companies).length,
  );

  return {
    companies: { ...companies, ...madeCompanies },
    contacts: [
      ...contacts,
      ...makeContacts(
        fakers,
        madeCompanies,
        fullSize.contacts - contacts.length,
      ),
    ],
    segments: { ...segments, ...moreSegments },
    conversations: [
      ...conversations,
      ...moreConversations,
      ...dealConversations,
    ],
    voters: allVoters,
  };
};

/** The seed of a size. */
export const seedDataOf = async (size: SeedSize): Promise<SeedData> => {
  if (size === 'small') return smallSeed;
  const full = await makeFullSeed();

  switch (size) {
    case 'large':
      return {
        ...full,
        conversations: manyConversations(full.conversations, largeSize),
      };
    case 'unwritten':
      return { ...full, conversations: [] };
    default:
      return full;
  }
};
