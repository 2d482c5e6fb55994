import type { ActionView } from '../../server/action-view.ts';
import { crm } from '../crm/api.ts';

const companyPrefix = 'company_';

/** The primary company of a record; for objects without that property, one that is associated. */
const companyOf = async (type: string, id: string): Promise<string | null> => {
  if (type === 'contacts') {
    const { properties } = await crm.record(type, id, ['associatedcompanyid']);

    return properties['associatedcompanyid'] || null;
  }

  return (await crm.associated(type, id, 'companies'))[0] ?? null;
};

const readNamed = async (
  type: string,
  id: string,
  names: string[],
): Promise<Record<string, string>> => {
  const known = new Set((await crm.properties(type)).map(({ name }) => name));
  const there = names.filter((name) => known.has(name));
  const { properties } = await crm.record(type, id, there);

  return Object.fromEntries(
    there.flatMap((name) => {
      const value = properties[name];

      return value ? [[name, value]] : [];
    }),
  );
};

/**
 * Maps the properties of a record to inputs as a person would who goes by their names: `city` and
 * `contact_city` are the contact's city, `company_city` that of its company, an input for an owner
 * is whoever owns the record.
 *
 * @param type plural name of the object, such as `contacts`
 * @param prefix what inputs of it begin with, such as `contact_`
 */
export const mapInputs = async (
  { inputs }: Pick<ActionView, 'inputs'>,
  type: string,
  prefix: string,
  id: string,
): Promise<Record<string, string>> => {
  const wanted = inputs.map(({ name, isOwner }) => ({
    name,
    property: isOwner
      ? 'hubspot_owner_id'
      : name.startsWith(prefix)
        ? name.slice(prefix.length)
        : name,
  }));
  const own = await readNamed(
    type,
    id,
    wanted.map(({ property }) => property),
  );
  const ofCompany = wanted.filter(
    ({ name }) => prefix !== companyPrefix && name.startsWith(companyPrefix),
  );
  const companyId = ofCompany.length === 0 ? null : await companyOf(type, id);
  const company =
    companyId === null
      ? {}
      : await readNamed(
          'companies',
          companyId,
          ofCompany.map(({ name }) => name.slice(companyPrefix.length)),
        );

  return Object.fromEntries(
    wanted.flatMap(({ name, property }) => {
      const value =
        own[property] ??
        (name.startsWith(companyPrefix)
          ? company[name.slice(companyPrefix.length)]
          : undefined) ??
        (property === 'id' ? id : undefined);

      return value === undefined ? [] : [[name, value]];
    }),
  );
};
