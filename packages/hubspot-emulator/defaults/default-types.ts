import {
  type Choice,
  longText,
  number,
  objectType,
  phone,
  select,
  text,
  time,
} from './default-properties.ts';
import type { ObjectTypeDefinition } from '#emulator/account/model.ts';
import { salesTypes } from './sales-types.ts';

/** https://knowledge.hubspot.com/records/use-lifecycle-stages */
const lifecycleStages: readonly Choice[] = [
  ['subscriber', 'Subscriber'],
  ['lead', 'Lead'],
  ['marketingqualifiedlead', 'Marketing Qualified Lead'],
  ['salesqualifiedlead', 'Sales Qualified Lead'],
  ['opportunity', 'Opportunity'],
  ['customer', 'Customer'],
  ['evangelist', 'Evangelist'],
  ['other', 'Other'],
];

const industries: readonly Choice[] = [
  ['RETAIL', 'Retail'],
  ['HOSPITALITY', 'Hospitality'],
  ['RESTAURANTS', 'Restaurants'],
  ['HEALTH_WELLNESS_AND_FITNESS', 'Health, Wellness and Fitness'],
  ['MEDICAL_PRACTICE', 'Medical Practice'],
  ['FOOD_BEVERAGES', 'Food & Beverages'],
  ['APPAREL_FASHION', 'Apparel & Fashion'],
  ['COSMETICS', 'Cosmetics'],
  ['FURNITURE', 'Furniture'],
  ['LEISURE_TRAVEL_TOURISM', 'Leisure, Travel & Tourism'],
  ['SPORTING_GOODS', 'Sporting Goods'],
  ['COMPUTER_SOFTWARE', 'Computer Software'],
];

const sources: readonly Choice[] = [
  ['ORGANIC_SEARCH', 'Organic Search'],
  ['PAID_SEARCH', 'Paid Search'],
  ['EMAIL_MARKETING', 'Email Marketing'],
  ['SOCIAL_MEDIA', 'Organic Social'],
  ['REFERRALS', 'Referrals'],
  ['DIRECT_TRAFFIC', 'Direct Traffic'],
  ['OFFLINE', 'Offline Sources'],
];

const languages: readonly Choice[] = [
  ['en', 'English'],
  ['en-gb', 'English - United Kingdom'],
  ['en-us', 'English - United States'],
  ['fr', 'French'],
  ['fr-ca', 'French - Canada'],
  ['fr-fr', 'French - France'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['it', 'Italian'],
  ['nl', 'Dutch'],
];

const common = [
  text('hs_object_id', 'Record ID'),
  time('createdate', 'Create date'),
  time('hs_lastmodifieddate', 'Last modified date'),
  text('hs_merged_object_ids', 'Merged record IDs'),
  text('hubspot_owner_id', 'Owner'),
  time('notes_last_contacted', 'Last contacted'),
  time('notes_next_activity_date', 'Next activity date'),
  select('hs_analytics_source', 'Original source', sources),
  select('lifecyclestage', 'Lifecycle stage', lifecycleStages),
  text('city', 'City'),
  text('state', 'State/Region'),
  text('country', 'Country/Region'),
  phone('phone', 'Phone number'),
  phone('mobilephone', 'Mobile phone number'),
  text('website', 'Website URL'),
];

/**
 * HubSpot's own objects. Contacts and companies have the default properties that a CRM shows most:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const defaultTypes = (): ObjectTypeDefinition[] => [
  objectType(
    '0-1',
    'contact',
    'contacts',
    { singular: 'Contact', plural: 'Contacts' },
    'email',
    ['firstname', 'lastname', 'email', 'phone', 'company'],
    [
      text('firstname', 'First name'),
      text('lastname', 'Last name'),
      text('email', 'Email'),
      text('hs_additional_emails', 'Additional email addresses'),
      text('jobtitle', 'Job title'),
      text('company', 'Company name'),
      text('industry', 'Industry'),
      select('hs_language', 'Preferred language', languages),
      number('associatedcompanyid', 'Primary Associated Company ID'),
      text('recent_conversion_event_name', 'Recent conversion'),
      time('recent_conversion_date', 'Recent conversion date'),
      text('first_conversion_event_name', 'First conversion'),
      time('first_conversion_date', 'First conversion date'),
      time('lastmodifieddate', 'Last modified date'),
      time('hubspot_owner_assigneddate', 'Owner assigned date'),
      select('hs_lead_status', 'Lead status', [
        ['NEW', 'New'],
        ['OPEN', 'Open'],
        ['IN_PROGRESS', 'In progress'],
        ['CONNECTED', 'Connected'],
      ]),
      select('hs_email_optout', 'Unsubscribed from all email', [
        ['true', 'Yes'],
        ['false', 'No'],
      ]),
      ...common,
    ],
  ),
  objectType(
    '0-2',
    'company',
    'companies',
    { singular: 'Company', plural: 'Companies' },
    'name',
    ['name', 'domain', 'website', 'phone'],
    [
      text('name', 'Company name'),
      text('domain', 'Company domain name'),
      select('industry', 'Industry', industries),
      number('numberofemployees', 'Number of employees'),
      {
        ...number('annualrevenue', 'Annual revenue'),
        showCurrencySymbol: true,
      },
      longText('description', 'Description'),
      ...common,
    ],
  ),
  ...salesTypes(),
];
