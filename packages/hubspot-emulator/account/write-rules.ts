import { invalid } from './hubspot-failure.ts';
import {
  type AccountState,
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
} from './model.ts';

/**
 * Refuses what an admin's rules forbid: a record made without a property that is required, or one
 * whose value demands another property that stays empty. Since 2026-09 the API enforces both.
 * https://developers.hubspot.com/changelog/crm-api-write-validation-enforcement
 *
 * @param record the record as it was; null when it is being made
 */
export const enforceRules = (
  { rules }: AccountState,
  { objectTypeId, name }: ObjectTypeDefinition,
  record: StoredRecord | null,
  values: Record<string, string>,
): void => {
  const rule = rules?.[objectTypeId];
  if (!rule) return;
  const after = (property: string) =>
    values[property] ?? (record ? valueAt(record, property) : null) ?? '';
  const missing = record
    ? // What was missing before is not asked of every later edit, only what is emptied now.
      rule.required.filter((property) => values[property] === '')
    : rule.required.filter((property) => after(property) === '');
  const demanded = rule.conditional
    .filter(
      ({ property, value, requires }) =>
        (property in values || requires in values) &&
        after(property) === value &&
        after(requires) === '',
    )
    .map(({ requires }) => requires);
  const lacking = [...new Set([...missing, ...demanded])];
  if (lacking.length === 0) return;

  throw invalid(
    `Error ${record ? 'updating' : 'creating'} ${name}. Some required properties were not set.`,
    lacking.map((property) => ({
      message: `Required property "${property}" was not set`,
      code: demanded.includes(property)
        ? 'CONDITIONAL_PROPERTY_REQUIRED'
        : 'MISSING_REQUIRED_PROPERTY',
      context: { propertyName: [property] },
    })),
  );
};
