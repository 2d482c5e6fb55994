import type { Faker } from '@faker-js/faker';

const cities = {
  France: [
    'Lyon',
    'Nantes',
    'Lille',
    'Bordeaux',
    'Toulouse',
    'Strasbourg',
    'Rennes',
    'Nice',
    'Dijon',
    'Angers',
  ],
  'United Kingdom': [
    'Leeds',
    'Bristol',
    'Glasgow',
    'Cardiff',
    'Norwich',
    'York',
    'Brighton',
    'Liverpool',
  ],
  'United States': ['Portland', 'Austin', 'Denver', 'Boston', 'Savannah'],
  Belgium: ['Liège', 'Namur', 'Gand', 'Bruxelles'],
  Germany: ['Leipzig', 'Köln', 'Freiburg'],
} as const;

/** A country of the seed, as people write it. */
export type Country = keyof typeof cities;

/** All of them. */
export const countries = Object.keys(cities) as Country[];

/** The language people speak to suppliers there; Belgium has several, Germany none of ours. */
export const spokenIn: Record<Country, string[]> = {
  France: ['fr'],
  'United Kingdom': ['en', 'en-gb'],
  'United States': ['en', 'en-us'],
  Belgium: ['fr', 'nl'],
  Germany: ['de', 'en'],
};

/** One of a country's cities. */
export const cityOf = (faker: Faker, country: Country): string =>
  faker.helpers.arrayElement(cities[country] as readonly string[]);

/** Whether a city lies in a country, as far as the seed knows. */
export const liesIn = (city: string, country: Country): boolean =>
  (cities[country] as readonly string[]).includes(city);
