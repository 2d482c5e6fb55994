import { z } from 'zod';
import { invalid } from './hubspot-failure.ts';
import type { ObjectTypeDefinition } from './model.ts';
import { sentValue } from './sent-values.ts';

/** A filter of a search. */
export const filterSchema = z.object({
  propertyName: z.string(),
  operator: z.enum([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: sentValue.optional(),
  highValue: sentValue.optional(),
  values: z.array(sentValue).optional(),
});
/** A filter, parsed. */
export type SearchFilter = z.infer<typeof filterSchema>;

/** Ids of records compare as numbers, as in HubSpot, where `hs_object_id` is one. */
const kindOf = (type: ObjectTypeDefinition, property: string): string =>
  property === 'hs_object_id'
    ? 'number'
    : (type.properties.find(({ name }) => name === property)?.type ?? 'string');

/** A value as it is compared: texts whatever their case, enumerations by their exact value. */
export const toComparable = (
  type: ObjectTypeDefinition,
  property: string,
  value: string,
): number | string => {
  switch (kindOf(type, property)) {
    case 'number':
      return Number(value);
    case 'date':
    case 'datetime':
      return /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
    case 'enumeration':
      return value;
    default:
      return value.toLowerCase();
  }
};

/** Refuses what is no number or time, where a property holds those. */
const assertComparable = (
  type: ObjectTypeDefinition,
  property: string,
  value: string,
): void => {
  const kind = kindOf(type, property);
  if (!['number', 'date', 'datetime'].includes(kind)) return;
  if (value !== '' && !Number.isNaN(toComparable(type, property, value))) {
    return;
  }
  throw invalid(`${value} is no ${kind} to compare ${property} with.`);
};

const without = ['HAS_PROPERTY', 'NOT_HAS_PROPERTY'];
const withValues = ['IN', 'NOT_IN'];

/** Refuses a filter that lacks what its operator needs, or compares with what cannot be compared. */
export const assertComplete = (
  type: ObjectTypeDefinition,
  { operator, propertyName, value, highValue, values }: SearchFilter,
): void => {
  if (without.includes(operator)) return;
  if (withValues.includes(operator)) {
    if (values === undefined || values.length === 0) {
      throw invalid(`${operator} of ${propertyName} needs values.`);
    }
    for (const each of values) assertComparable(type, propertyName, each);

    return;
  }
  if (value === undefined) {
    throw invalid(`${operator} of ${propertyName} needs a value.`);
  }
  if (!operator.endsWith('_TOKEN')) {
    assertComparable(type, propertyName, value);
  }
  if (operator === 'BETWEEN' && highValue === undefined) {
    throw invalid(`BETWEEN of ${propertyName} needs a highValue.`);
  }
  if (operator === 'BETWEEN') {
    assertComparable(type, propertyName, highValue ?? '');
  }
};

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}@.*_-]+/u)
    .filter((token) => token !== '');

const containsToken = (value: string, wanted: string): boolean => {
  const pattern = new RegExp(
    `^${wanted
      .toLowerCase()
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')}$`,
    'u',
  );

  return tokens(value).some((token) => pattern.test(token));
};

/** Whether a value passes a filter that is complete. https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
export const passes = (
  type: ObjectTypeDefinition,
  filter: SearchFilter,
  value: string | null,
): boolean => {
  const { operator, propertyName } = filter;
  const compare = (other = ''): number => {
    const one = toComparable(type, propertyName, value ?? '');
    const two = toComparable(type, propertyName, other);

    return one < two ? -1 : one > two ? 1 : 0;
  };
  // The index holds texts in lower case, and only these two operators do not lower what is sent.
  const isIn = () =>
    (filter.values ?? []).some(
      (each) =>
        compare(each) === 0 &&
        (kindOf(type, propertyName) !== 'string' ||
          each === each.toLowerCase()),
    );

  switch (operator) {
    case 'HAS_PROPERTY':
      return value !== null;
    case 'NOT_HAS_PROPERTY':
      return value === null;
    case 'NEQ':
      return value === null || compare(filter.value) !== 0;
    case 'NOT_IN':
      return value === null || !isIn();
    case 'NOT_CONTAINS_TOKEN':
      return value === null || !containsToken(value, filter.value ?? '');
    default:
  }
  if (value === null) return false;
  switch (operator) {
    case 'EQ':
      return compare(filter.value) === 0;
    case 'LT':
      return compare(filter.value) < 0;
    case 'LTE':
      return compare(filter.value) <= 0;
    case 'GT':
      return compare(filter.value) > 0;
    case 'GTE':
      return compare(filter.value) >= 0;
    case 'BETWEEN':
      return compare(filter.value) >= 0 && compare(filter.highValue) <= 0;
    case 'IN':
      return isIn();
    case 'CONTAINS_TOKEN':
      return containsToken(value, filter.value ?? '');
    default:
      return false;
  }
};
