import type { PropertyView } from '../crm/api.ts';

/** How a property is edited and shown. */
export type FieldKind =
  | 'owner'
  | 'checkboxes'
  | 'yesNo'
  | 'select'
  | 'number'
  | 'date'
  | 'datetime'
  | 'longText'
  | 'text';

const longFrom = 80;

/** Which kind of field a property has; a text that is long gets room whatever its definition says. */
export const fieldKind = (
  { name, type, fieldType, options }: PropertyView,
  value: string,
): FieldKind => {
  if (name === 'hubspot_owner_id') return 'owner';
  if (type === 'bool' || fieldType === 'booleancheckbox') return 'yesNo';
  if (type === 'enumeration' && fieldType === 'checkbox') return 'checkboxes';
  if (type === 'enumeration' || options.length > 0) return 'select';
  if (type === 'number') return 'number';
  if (type === 'date' || type === 'datetime') return type;

  return fieldType === 'textarea' ||
    fieldType === 'html' ||
    value.length > longFrom ||
    value.includes('\n')
    ? 'longText'
    : 'text';
};
