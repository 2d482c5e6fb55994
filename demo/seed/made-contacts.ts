import type { Faker } from '@faker-js/faker';
import type { SeedCompany } from './companies.ts';
import type { SeedContact } from './contacts.ts';
import { cityOf, type Country, countries, spokenIn } from './places.ts';
import { segmentsOf } from './segments-of.ts';

const stages = [
  'subscriber',
  'lead',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'customer',
  'evangelist',
];
const sources = [
  'ORGANIC_SEARCH',
  'PAID_SEARCH',
  'EMAIL_MARKETING',
  'SOCIAL_MEDIA',
  'REFERRALS',
  'DIRECT_TRAFFIC',
  'OFFLINE',
];
const conversions = {
  fr: [
    'Grille tarifaire',
    'Guide de la caisse',
    'Démonstration',
    'Liste de contrôle de l’inventaire',
  ],
  en: ['Pricing sheet', 'Till guide', 'Product tour', 'Stock-taking checklist'],
};
const jobs = {
  fr: [
    'Gérante',
    'Gérant',
    'Directrice des opérations',
    'Responsable de magasin',
    'Acheteuse',
    'Chef de salle',
    'Pharmacien titulaire',
  ],
  en: [
    'Owner',
    'Store Manager',
    'Operations Director',
    'Head of Retail',
    'Practice Manager',
    'Buyer',
    'General Manager',
  ],
};

const owners = Array.from({ length: 9 }, (_, index) => String(751_001 + index));

/** One date in ten is long past, as records age; days before now. */
const staleShare = 0.1;
/** One record in twenty says something that is not so. */
const wrongEvery = 20;

/** Makes `count` contacts as real accounts hold them: gaps, stale dates, mistakes. */
export const makeContacts = (
  fakers: Record<Country, Faker>,
  companies: Record<string, SeedCompany>,
  count: number,
): SeedContact[] => {
  const keys = Object.keys(companies);

  return Array.from({ length: count }, (_, index) => {
    const faker = fakers.France;
    const company =
      faker.number.float() < 0.85 ? keys[index % keys.length] : undefined;
    const known = company === undefined ? undefined : companies[company];
    const country =
      countries.find((each) => each === known?.country) ??
      faker.helpers.weightedArrayElement<Country>([
        { value: 'France', weight: 5 },
        { value: 'United Kingdom', weight: 4 },
        { value: 'United States', weight: 2 },
        { value: 'Belgium', weight: 1 },
        { value: 'Germany', weight: 1 },
      ]);
    const local = fakers[country];
    const has = (share: number) => faker.number.float() < share;
    const days = () =>
      has(staleShare)
        ? faker.number.int({ min: 200, max: 500 })
        : faker.number.int({ min: 3, max: 170 });
    const tongue = country === 'France' || country === 'Belgium' ? 'fr' : 'en';
    const wrong =
      index % wrongEvery === 0
        ? faker.helpers.arrayElement(['city', 'language'] as const)
        : null;
    const elsewhere = faker.helpers.arrayElement(
      countries.filter((each) => each !== country),
    );
    const conversion = has(0.5)
      ? ([faker.helpers.arrayElement(conversions[tongue]), days()] as const)
      : null;
    const contact: Omit<SeedContact, 'segments'> = {
      firstname: local.person.firstName(),
      lastname: local.person.lastName(),
      jobtitle: has(0.6) ? faker.helpers.arrayElement(jobs[tongue]) : null,
      city:
        wrong === 'city'
          ? cityOf(fakers[elsewhere], elsewhere)
          : has(0.65)
            ? cityOf(local, country)
            : null,
      country: wrong !== null || has(0.7) ? country : null,
      hs_language:
        wrong === 'language'
          ? tongue === 'fr'
            ? 'en'
            : 'fr'
          : has(0.6)
            ? faker.helpers.arrayElement(spokenIn[country])
            : null,
      lifecyclestage: faker.helpers.arrayElement(stages),
      hs_analytics_source: has(0.6)
        ? faker.helpers.arrayElement(sources)
        : null,
      conversion,
      firstConversionDaysAgo: has(0.55)
        ? (conversion?.[1] ?? 0) + faker.number.int({ min: 10, max: 160 })
        : null,
      lastContactedDaysAgo: has(0.65) ? days() : null,
      company: company ?? null,
      ...(has(0.85) ? { owner: faker.helpers.arrayElement(owners) } : {}),
    };

    return {
      ...contact,
      segments: segmentsOf(contact, known, () => faker.number.float()),
    };
  });
};
