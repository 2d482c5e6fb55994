import type { Catalog } from '#src/starters/catalog.ts';
import { buildStarter } from './build-starter.ts';

/** A catalog with one starter, one author and one segment. */
export const buildCatalog = (overrides: Partial<Catalog> = {}): Catalog => ({
  starters: [buildStarter()],
  ownerNames: { '71': 'Ines Moreau' },
  properties: {
    contact: {
      firstname: 'text',
      email: 'text',
      city: 'text',
      lifecyclestage: 'choice',
      recent_conversion_event_name: 'text',
      recent_conversion_date: 'date',
    },
    company: { name: 'text', industry: 'choice', numberofemployees: 'number' },
  },
  segmentNames: { '17': 'Multi-site retail' },
  ...overrides,
});
