import { ProjectError } from './project-error.ts';

/** HubSpot's objects that cards go on: plural, other names, and the scope that reads them. */
const objects = [
  ['contacts', 'contact', 'crm.objects.contacts.read'],
  ['companies', 'company', 'crm.objects.companies.read'],
  ['deals', 'deal', 'crm.objects.deals.read'],
  ['tickets', 'ticket', 'tickets'],
  ['appointments', 'appointment', 'crm.objects.appointments.read'],
  ['courses', 'course', 'crm.objects.courses.read'],
  ['invoices', 'invoice', 'crm.objects.invoices.read'],
  ['leads', 'lead', 'crm.objects.leads.read'],
  ['listings', 'listing', 'crm.objects.listings.read'],
  ['orders', 'order', 'crm.objects.orders.read'],
  ['projects', 'project', 'crm.objects.projects.read'],
  ['services', 'service', 'crm.objects.services.read'],
] as const;

const customScope = 'crm.objects.custom.read';

/** An object that a feature names, as the host names it, and the scope it needs. */
export interface NamedObject {
  /** The plural of HubSpot's own objects, `p_name` of custom ones. */
  name: string;
  scope: string;
}

/**
 * Reads an entry of `objectTypes`: HubSpot's own objects by plural or singular in any case, custom
 * ones by `p_` and their name. Ids and names with the account's number are refused, as HubSpot
 * does.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference
 *
 * @param file how the manifest file is named in a message
 * @throws ProjectError when HubSpot would refuse the name
 */
export const readObjectType = (given: string, file: string): NamedObject => {
  const known = objects.find(
    ([plural, singular]) =>
      given.toLowerCase() === plural || given.toLowerCase() === singular,
  );
  if (known) return { name: known[0], scope: known[2] };
  if (/^p_[A-Za-z]\w*$/.test(given)) return { name: given, scope: customScope };
  throw new ProjectError(
    `${file}: the object name \`${given}\` is invalid. Name HubSpot's own objects as in ${objects
      .slice(0, 4)
      .map(([plural]) => plural)
      .join(', ')}; prefix the name of a custom object with \`p_\`.`,
  );
};
