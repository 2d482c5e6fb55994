import { z } from 'zod';
import { HubSpotFailure, invalid } from './hubspot-failure.ts';
import {
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
} from './model.ts';
import { toComparable } from './search-filter.ts';
import { sentValue } from './sent-values.ts';

const day = z.object({
  timePointType: z.literal('DATE').optional(),
  year: z.number().int(),
  month: z.number().int(),
  day: z.number().int(),
  hour: z.number().int().optional(),
  minute: z.number().int().optional(),
});
const operationSchema = z.object({
  operationType: z.string(),
  operator: z.string(),
  value: sentValue.optional(),
  values: z.array(sentValue).optional(),
  lowerBound: z.number().optional(),
  upperBound: z.number().optional(),
  numberOfDays: z.number().optional(),
  timePoint: day.optional(),
  includeObjectsWithNoValueSet: z.boolean().default(false),
});
const filterSchema = z.object({
  filterType: z.string(),
  property: z.string(),
  operation: operationSchema,
});
type Filter = z.infer<typeof filterSchema>;

/** Branches of filters: an OR of ANDs, as HubSpot's lists have them. */
export interface ListFilterBranch {
  filterBranchType: 'OR' | 'AND';
  filterBranches: ListFilterBranch[];
  filters: Filter[];
}

/** A filter branch off the wire. https://developers.hubspot.com/docs/api-reference/latest/crm/lists/lists-filters */
export const filterBranchSchema: z.ZodType<ListFilterBranch> = z.lazy(() =>
  z.object({
    filterBranchType: z.enum(['OR', 'AND']),
    filterBranches: z.array(filterBranchSchema).default([]),
    filters: z.array(filterSchema).default([]),
  }),
) as z.ZodType<ListFilterBranch>;

/** What an operation compares, once the value is known to be there. */
type Test = (
  value: string,
  operation: Filter['operation'],
  compare: (other: string) => number,
  now: number,
) => boolean;

const dayMs = 86_400_000;
const given = ({ value, values }: Filter['operation']): string[] =>
  values ?? (value === undefined ? [] : [value]);
const lower = (text: string): string => text.toLowerCase();
const some =
  (test: (value: string, wanted: string) => boolean): Test =>
  (value, operation) =>
    given(operation).some((wanted) => test(lower(value), lower(wanted)));
const pointOf = ({ timePoint: at }: Filter['operation']): number =>
  at
    ? Date.UTC(at.year, at.month - 1, at.day, at.hour ?? 0, at.minute ?? 0)
    : NaN;
const daysOf = ({ numberOfDays }: Filter['operation']): number =>
  (numberOfDays ?? 0) * dayMs;

const tests: Record<string, Test> = {
  IS_EQUAL_TO: (_, operation, compare) =>
    given(operation).some((each) => compare(each) === 0),
  IS_ANY_OF: (value, operation) =>
    value.split(';').some((each) => given(operation).includes(each)),
  IS_GREATER_THAN: (_, { value = '' }, compare) => compare(value) > 0,
  IS_GREATER_THAN_OR_EQUAL_TO: (_, { value = '' }, compare) =>
    compare(value) >= 0,
  IS_LESS_THAN: (_, { value = '' }, compare) => compare(value) < 0,
  IS_LESS_THAN_OR_EQUAL_TO: (_, { value = '' }, compare) => compare(value) <= 0,
  IS_BETWEEN: (_, { lowerBound, upperBound }, compare) =>
    compare(String(lowerBound)) >= 0 && compare(String(upperBound)) <= 0,
  CONTAINS: some((value, wanted) => value.includes(wanted)),
  STARTS_WITH: some((value, wanted) => value.startsWith(wanted)),
  ENDS_WITH: some((value, wanted) => value.endsWith(wanted)),
  IS_AFTER: (value, operation) => Date.parse(value) > pointOf(operation),
  IS_BEFORE: (value, operation) => Date.parse(value) < pointOf(operation),
  IS_LESS_THAN_X_DAYS_AGO: (value, operation, _, now) =>
    Date.parse(value) > now - daysOf(operation),
  IS_MORE_THAN_X_DAYS_AGO: (value, operation, _, now) =>
    Date.parse(value) < now - daysOf(operation),
};
/** What is the opposite of another; records without a value pass. */
const opposites: Record<string, string> = {
  IS_NOT_EQUAL_TO: 'IS_EQUAL_TO',
  IS_NONE_OF: 'IS_ANY_OF',
  DOES_NOT_CONTAIN: 'CONTAINS',
};

const isKnownOperator = (operator: string): boolean =>
  operator in tests ||
  operator in opposites ||
  ['IS_KNOWN', 'IS_UNKNOWN'].includes(operator);

/** Refuses filters that name no property (400) and those that the emulator cannot evaluate (501). */
export const assertEvaluable = (
  type: ObjectTypeDefinition,
  branch: ListFilterBranch,
): void => {
  for (const { filterType, property, operation } of branch.filters) {
    if (filterType !== 'PROPERTY' || !isKnownOperator(operation.operator)) {
      throw new HubSpotFailure(
        501,
        'NOT_IMPLEMENTED',
        `This emulator does not evaluate ${filterType} filters with ${operation.operator}; see its README.`,
      );
    }
    if (!type.properties.some(({ name }) => name === property)) {
      throw invalid(`Property "${property}" does not exist.`);
    }
  }
  for (const each of branch.filterBranches) assertEvaluable(type, each);
};

const passesFilter = (
  type: ObjectTypeDefinition,
  record: StoredRecord,
  { property, operation }: Filter,
  now: number,
): boolean => {
  const value = valueAt(record, property);
  const { operator } = operation;
  if (operator === 'IS_KNOWN') return value !== null;
  if (operator === 'IS_UNKNOWN') return value === null;
  const opposite = opposites[operator];
  if (value === null) {
    return opposite !== undefined || operation.includeObjectsWithNoValueSet;
  }
  const compare = (other: string): number => {
    const one = toComparable(type, property, value);
    const two = toComparable(type, property, other);

    return one < two ? -1 : one > two ? 1 : 0;
  };
  const test = tests[opposite ?? operator];
  const isPassed = test?.(value, operation, compare, now) ?? false;

  return opposite === undefined ? isPassed : !isPassed;
};

/** Whether a record is in a list of these filters now. */
export const passesBranch = (
  type: ObjectTypeDefinition,
  record: StoredRecord,
  branch: ListFilterBranch,
  now: number,
): boolean => {
  const parts = [
    ...branch.filters.map((filter) => passesFilter(type, record, filter, now)),
    ...branch.filterBranches.map((each) =>
      passesBranch(type, record, each, now),
    ),
  ];

  return branch.filterBranchType === 'OR'
    ? parts.some(Boolean)
    : parts.every(Boolean);
};
