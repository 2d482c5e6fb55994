import type { FailureDetail } from './hubspot-failure.ts';
import type { ObjectTypeDefinition, PropertyDefinition } from './model.ts';

/** HubSpot's longest text value. */
const longestText = 65_536;

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const day = /^\d{4}-\d{2}-\d{2}$/;

const iso =
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/;

/** Milliseconds since 1970 of a time in ISO 8601 or milliseconds; NaN when it is neither. */
const toTime = (value: string): number => {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  if (!iso.test(value)) return Number.NaN;
  // Without this check, 30 February would be taken for 2 March.
  const start = value.slice(0, 10);
  const midnight = new Date(`${start}T00:00:00Z`);
  const isADay =
    !Number.isNaN(midnight.getTime()) &&
    midnight.toISOString().startsWith(start);

  return isADay ? Date.parse(value) : Number.NaN;
};

/** The value as HubSpot keeps and shows it, or what is wrong with it. */
const normalise = (
  { name, type, fieldType, options }: PropertyDefinition,
  value: string,
): { value: string } | FailureDetail => {
  if (value === '') return { value };
  const wrong = (code: string, what: string): FailureDetail => ({
    message: `${value.slice(0, 100)} was not ${what}.`,
    code,
    context: { propertyName: [name] },
  });

  switch (type) {
    case 'number':
      return decimal.test(value) && Number.isFinite(Number(value))
        ? { value: String(Number(value)) }
        : wrong('INVALID_INTEGER', 'a valid number');
    case 'date': {
      const time = toTime(value);
      if (Number.isNaN(time)) return wrong('INVALID_DATE', 'a valid date');
      if (!day.test(value) && time % 86_400_000 !== 0) {
        return wrong('INVALID_DATE', 'midnight UTC');
      }

      return { value: new Date(time).toISOString().slice(0, 10) };
    }
    case 'datetime': {
      const time = toTime(value);

      return Number.isNaN(time)
        ? wrong('INVALID_DATE', 'a valid date and time')
        : { value: new Date(time).toISOString() };
    }
    case 'enumeration': {
      // Only checkboxes hold several values.
      const chosen =
        fieldType === 'checkbox'
          ? value.split(';').filter((each) => each !== '')
          : [value];
      const unknown = chosen.find(
        (each) => !options.some((option) => option.value === each),
      );

      return unknown === undefined
        ? { value: chosen.join(';') }
        : wrong(
            'INVALID_OPTION',
            `one of the allowed options: [${options.map((option) => option.value).join(', ')}]`,
          );
    }
    case 'bool':
      return value === 'true' || value === 'false'
        ? { value }
        : wrong('INVALID_BOOLEAN', 'true or false');
    default:
      if (name === 'email') {
        return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
          ? { value: value.toLowerCase() }
          : wrong('INVALID_EMAIL', 'a valid email address');
      }

      return value.length > longestText
        ? wrong('INVALID_LENGTH', `${longestText} characters or fewer`)
        : { value };
  }
};

/**
 * Checks the properties of a write as HubSpot does: every one must exist, may be written and
 * holds a value of its type.
 */
export const checkValues = (
  type: ObjectTypeDefinition,
  properties: Record<string, string>,
): { values: Record<string, string>; errors: FailureDetail[] } => {
  const values: Record<string, string> = {};
  const errors: FailureDetail[] = [];
  for (const [name, given] of Object.entries(properties)) {
    const definition = type.properties.find((each) => each.name === name);
    if (!definition) {
      errors.push({
        message: `Property "${name}" does not exist`,
        code: 'PROPERTY_DOESNT_EXIST',
        context: { propertyName: [name] },
      });
      continue;
    }
    if (definition.readOnly) {
      errors.push({
        message: `"${name}" is a read only property; its value cannot be set.`,
        code: 'READ_ONLY_VALUE',
        context: { propertyName: [name] },
      });
      continue;
    }
    const checked = normalise(definition, given);
    if ('value' in checked) values[name] = checked.value;
    else errors.push(checked);
  }

  return { values, errors };
};
