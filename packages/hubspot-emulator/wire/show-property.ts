import type { PropertyDefinition } from '#emulator/account/model.ts';

/** A property in HubSpot's JSON. */
export const showProperty = (property: PropertyDefinition): object => {
  const { readOnly, ...rest } = property;

  return {
    ...rest,
    hidden: false,
    modificationMetadata: {
      archivable: !property.hubspotDefined,
      readOnlyDefinition: property.hubspotDefined,
      readOnlyValue: readOnly,
    },
  };
};
