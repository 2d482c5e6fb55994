import type { Faker } from '@faker-js/faker';
import type { CompanyKey, SeedCompany } from './companies.ts';
import { cityOf, type Country } from './places.ts';

const industries = [
  'RETAIL',
  'HOSPITALITY',
  'RESTAURANTS',
  'HEALTH_WELLNESS_AND_FITNESS',
  'MEDICAL_PRACTICE',
  'FOOD_BEVERAGES',
  'APPAREL_FASHION',
  'COSMETICS',
  'FURNITURE',
  'SPORTING_GOODS',
];

/** Makes `count` companies of a country's sort, some with gaps, by key. */
export const makeCompanies = (
  fakers: Record<Country, Faker>,
  countries: readonly Country[],
  count: number,
): Record<CompanyKey, SeedCompany> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const country = countries[index % countries.length] ?? 'France';
      const faker = fakers[country];
      const isKnown = (share: number) => faker.number.float() < share;
      const name = faker.company.name();
      const slug = faker.helpers
        .slugify(name.normalize('NFD'))
        .replace(/[^a-zA-Z-]/g, '')
        .toLowerCase()
        .slice(0, 30);

      return [
        `made${index}`,
        {
          name,
          domain: `${slug || 'company'}-${index}.example`,
          industry: isKnown(0.8)
            ? faker.helpers.arrayElement(industries)
            : null,
          city: isKnown(0.7) ? cityOf(faker, country) : null,
          country: isKnown(0.8) ? country : null,
          numberofemployees: isKnown(0.65)
            ? faker.number.int({ min: 3, max: 320 })
            : null,
        },
      ];
    }),
  );
