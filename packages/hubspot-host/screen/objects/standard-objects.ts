import type { ObjectDescription, Words } from '../../server/app-description.ts';

/** One of HubSpot's own objects besides contacts, and how the CRM lists and shows its records. */
export interface StandardObject extends Omit<ObjectDescription, 'menu'> {
  objectTypeId: string;
  labels: { singular: Words; plural: Words };
  primaryDisplayProperty: string;
  /** The properties that say where in a pipeline a record is; null for objects without pipelines. */
  place: { pipeline: string; stage: string } | null;
}

const about = (en: string, fr: string, properties: string[]) => ({
  title: { en, fr },
  properties,
});

/** The id is in the address already, and what was merged is no reading. */
const hidden = ['hs_object_id', 'hs_merged_object_ids'];

/** The objects, in the order of HubSpot's menu. */
export const standardObjects: StandardObject[] = [
  {
    name: 'companies',
    objectTypeId: '0-2',
    labels: {
      singular: { en: 'Company', fr: 'Entreprise' },
      plural: { en: 'Companies', fr: 'Entreprises' },
    },
    primaryDisplayProperty: 'name',
    place: null,
    columns: ['name', 'domain', 'industry', 'city', 'hubspot_owner_id'],
    filters: ['industry', 'hubspot_owner_id'],
    views: [],
    sections: [
      about('About this company', 'À propos de cette entreprise', [
        'name',
        'domain',
        'industry',
        'numberofemployees',
        'annualrevenue',
        'city',
        'country',
        'phone',
        'hubspot_owner_id',
        'lifecyclestage',
        'description',
      ]),
    ],
    details: ['industry', 'city'],
    newestBy: 'createdate',
    creation: { asked: ['name', 'domain'], given: {} },
    hidden,
  },
  {
    name: 'deals',
    objectTypeId: '0-3',
    labels: {
      singular: { en: 'Deal', fr: 'Transaction' },
      plural: { en: 'Deals', fr: 'Transactions' },
    },
    primaryDisplayProperty: 'dealname',
    place: { pipeline: 'pipeline', stage: 'dealstage' },
    columns: [
      'dealname',
      'dealstage',
      'amount',
      'closedate',
      'hubspot_owner_id',
    ],
    filters: ['pipeline', 'dealstage', 'hubspot_owner_id'],
    views: [],
    sections: [
      about('About this deal', 'À propos de cette transaction', [
        'dealname',
        'amount',
        'closedate',
        'pipeline',
        'dealstage',
        'dealtype',
        'hubspot_owner_id',
        'description',
      ]),
    ],
    details: ['dealstage', 'amount', 'closedate'],
    newestBy: 'createdate',
    creation: {
      asked: ['dealname', 'dealstage', 'amount', 'closedate'],
      given: {},
    },
    hidden,
  },
  {
    name: 'tickets',
    objectTypeId: '0-5',
    labels: {
      singular: { en: 'Ticket', fr: 'Ticket' },
      plural: { en: 'Tickets', fr: 'Tickets' },
    },
    primaryDisplayProperty: 'subject',
    place: { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' },
    columns: [
      'subject',
      'hs_pipeline_stage',
      'hs_ticket_priority',
      'createdate',
      'hubspot_owner_id',
    ],
    filters: ['hs_pipeline_stage', 'hs_ticket_priority', 'hubspot_owner_id'],
    views: [],
    sections: [
      about('About this ticket', 'À propos de ce ticket', [
        'subject',
        'content',
        'hs_pipeline',
        'hs_pipeline_stage',
        'hs_ticket_priority',
        'hs_ticket_category',
        'source_type',
        'hubspot_owner_id',
      ]),
    ],
    details: ['hs_pipeline_stage', 'hs_ticket_priority'],
    newestBy: 'createdate',
    creation: {
      asked: ['subject', 'hs_pipeline_stage', 'hs_ticket_priority', 'content'],
      given: {},
    },
    hidden,
  },
];

/** The object by its name or `0-2`; undefined for contacts and custom objects. */
export const standardObject = (nameOrId: string): StandardObject | undefined =>
  standardObjects.find(
    ({ name, objectTypeId }) => name === nameOrId || objectTypeId === nameOrId,
  );
