import { z } from 'zod';

/** The id of a record: HubSpot takes a number as well as a text. Given as a text. */
export const sentId = z.union([z.string(), z.number()]).transform(String);

/** The value of a property: HubSpot takes numbers and booleans as well. Given as a text. */
export const sentValue = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String);

/** One end of an association. */
export const sentEnd = z.object({ id: sentId });

/** The types of an association that is made or ended; at least one unless a caller takes none. */
export const sentTypes = z.array(
  z.object({ associationCategory: z.string(), associationTypeId: z.number() }),
);
