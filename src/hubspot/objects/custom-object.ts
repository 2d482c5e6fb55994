/** One choice of an enumeration property. */
export interface PropertyOption {
  value: string;
  label: string;
}

/** A property of a custom object, in the words of HubSpot's schema API. */
export interface ObjectProperty {
  name: string;
  label: string;
  description: string;
  type: 'string' | 'number' | 'date' | 'datetime' | 'enumeration' | 'bool';
  fieldType:
    | 'text'
    | 'textarea'
    | 'number'
    | 'date'
    | 'select'
    | 'checkbox'
    | 'booleancheckbox';
  options?: readonly PropertyOption[];
  /** Only possible when the property is created. */
  hasUniqueValue?: boolean;
}

/**
 * A custom object as data, read by the installer, the emulator's seed and the tests alike.
 * Shapes: https://developers.hubspot.com/docs/api-reference/latest/crm/objects/schemas/guide
 */
export interface CustomObject {
  /** Immutable, unique in the account. */
  name: string;
  labels: { singular: string; plural: string };
  description: string;
  primaryDisplayProperty: string;
  secondaryDisplayProperties: readonly string[];
  requiredProperties: readonly string[];
  searchableProperties: readonly string[];
  properties: readonly ObjectProperty[];
  /** Object types that records can be associated with: `CONTACT` or another custom object's name. */
  associatedObjects: readonly string[];
}
