import { z } from 'zod';
import { invalid } from './hubspot-failure.ts';
import type { ObjectTypeDefinition } from './model.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

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
  value: scalar.optional(),
  highValue: scalar.optional(),
  values: z.array(scalar).optional(),
});
/** A filter, parsed. */
export type SearchFilter = z.infer<typeof filterSchema>;

const toComparable = (
  type: ObjectTypeDefinition,
  property: string,
  value: string,
): number | string => {
  const kind = type.properties.find(({ name }) => name === property)?.type;
  if (kind === 'number') return Number(value);
  if (kind === 'date' || kind === 'datetime') {
    return /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
  }

  return value.toLowerCase();
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

/** Whether a value passes a filter. https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
export const passes = (
  type: ObjectTypeDefinition,
  filter: SearchFilter,
  value: string | null,
): boolean => {
  const { operator, propertyName } = filter;
  const compare = (other: string | undefined): number => {
    if (other === undefined) throw invalid(`${operator} needs a value.`);
    const one = toComparable(type, propertyName, value ?? '');
    const two = toComparable(type, propertyName, other);

    return one < two ? -1 : one > two ? 1 : 0;
  };
  const isIn = () => (filter.values ?? []).some((each) => compare(each) === 0);

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
