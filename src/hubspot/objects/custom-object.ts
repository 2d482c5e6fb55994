/** One choice of an enumeration property. */
export interface PropertyOption {
  value: string;
  label: string;
}

/**
 * The option that a property is made with which has none yet: whether HubSpot makes an enumeration
 * without options is not documented. It is hidden, and gone once there is another.
 */
export const NO_OPTION_YET: PropertyOption = { value: 'none_yet', label: '–' };

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
  /** Made only where the account switched this on; without, always. */
  only?: 'outcomes';
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

/** A property without its sentences: of an option only the value. */
export type PropertyShape = Omit<
  ObjectProperty,
  'label' | 'description' | 'options'
> & { options?: readonly string[] };

/** What is the same of a custom object in every language. */
export type ObjectShape = Omit<
  CustomObject,
  'labels' | 'description' | 'properties'
> & { properties: readonly PropertyShape[] };

/** What a language says of a property; of its options by value, which stands for itself where none is given. */
export interface PropertyWords {
  label: string;
  description: string;
  options?: Readonly<Partial<Record<string, string>>>;
}

/** What a language says of an object. */
export interface ObjectWords {
  singular: string;
  plural: string;
  description: string;
  /** By internal name of the property. */
  properties: Readonly<Record<string, PropertyWords>>;
}

/** The object as HubSpot gets it. Throws when a property of the shape has no words. */
export const sayObject = (
  { properties, ...shape }: ObjectShape,
  words: ObjectWords,
): CustomObject => ({
  ...shape,
  labels: { singular: words.singular, plural: words.plural },
  description: words.description,
  properties: properties.map(({ options, ...property }) => {
    const said = words.properties[property.name];
    if (!said) throw new Error(`No words for the property ${property.name}.`);

    return {
      ...property,
      label: said.label,
      description: said.description,
      ...(options
        ? {
            options: options.map((value) => ({
              value,
              label: said.options?.[value] ?? value,
            })),
          }
        : {}),
    };
  }),
});
