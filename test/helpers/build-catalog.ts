import type { Catalog } from '#src/starters/catalog.ts';
import { buildStarter } from './build-starter.ts';

/** A catalog with one starter, one author and one segment. */
export const buildCatalog = (overrides: Partial<Catalog> = {}): Catalog => ({
  starters: [buildStarter()],
  ownerNames: { '71': 'Ines Moreau' },
  ownerUserIds: { '71': 51_010 },
  properties: {
    contact: {
      firstname: { kind: 'text', label: 'firstname' },
      email: { kind: 'text', label: 'email' },
      city: { kind: 'text', label: 'city' },
      lifecyclestage: { kind: 'choice', label: 'lifecyclestage' },
      recent_conversion_event_name: {
        kind: 'text',
        label: 'recent_conversion_event_name',
      },
      recent_conversion_date: { kind: 'date', label: 'recent_conversion_date' },
    },
    company: {
      name: { kind: 'text', label: 'name' },
      industry: { kind: 'choice', label: 'industry' },
      numberofemployees: { kind: 'number', label: 'numberofemployees' },
    },
  },
  segmentNames: { '17': 'Multi-site retail' },
  ...overrides,
});
