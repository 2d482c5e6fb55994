import type { LinkedPick } from '@starters/contracts';
import { type Client, toTime, type Values } from './fill-facts.ts';

/** A record associated with the contact, as HubSpot's hook gives it. */
export interface LinkedRecord {
  associationTypes: { typeId: number }[];
  properties: Values;
}

/**
 * A client with the record that each pick chooses of the associated ones. What the viewer may not
 * see is not among the records, so it is no fact.
 */
export const withLinked = (
  client: Client,
  picks: LinkedPick[],
  records: LinkedRecord[],
  now: number,
): Client => {
  const known = { ...client };
  for (const { object, by, from, to, without } of picks) {
    // What comes first: the nearest in time; of companies, which have no such date, the primary one,
    // HubSpot's association 1 of a contact.
    const far = ({ properties, associationTypes }: LinkedRecord) =>
      by
        ? Math.abs(toTime(properties[by]) - now)
        : +!associationTypes.some(({ typeId }) => typeId === 1);
    const [{ properties: chosen } = {}] = records
      .filter(({ properties }) => {
        const time = toTime(properties[by]);

        return (
          !(time < from || time > to) &&
          !Object.entries(properties).some((value) =>
            without.includes(value.join('=')),
          )
        );
      })
      .sort((one, other) => far(one) - far(other));
    if (chosen) known[object] = chosen;
  }

  return known;
};
