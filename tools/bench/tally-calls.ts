/** How often each kind of call came, by method and path without ids and versions. */
export type CallTally = ReadonlyMap<string, number>;

/**
 * What kind of call it is: `POST /crm/objects/votes/batch/upsert`.
 *
 * @param pathname of the address that was called
 * @param names what ids of custom objects are called here
 */
export const kindOfCall = (
  method: string,
  pathname: string,
  names: ReadonlyMap<string, string>,
): string =>
  `${method} ${pathname
    .split('/')
    .filter((part) => !/^(?:v\d|\d{4}-\d{2})$/.test(part))
    .map((part) => names.get(part) ?? (/^\d{3,}$/.test(part) ? '{id}' : part))
    .join('/')}`;

/** The calls that came between two tallies. */
export const callsBetween = (before: CallTally, after: CallTally): CallTally =>
  new Map(
    [...after]
      .map(([kind, count]) => [kind, count - (before.get(kind) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );

/** Two tallies as one. */
export const addCalls = (one: CallTally, other: CallTally): CallTally => {
  const sum = new Map(one);
  for (const [kind, count] of other) {
    sum.set(kind, (sum.get(kind) ?? 0) + count);
  }

  return sum;
};

/** Whether a card needs the call: a contact's segments, or its record. */
export const isOfCard = (kind: string): boolean =>
  /^GET \/crm\/(?:lists\/records\/0-1|objects\/contacts)\/\{id\}/.test(kind);

/** Whether a vote needs the call: its record and what ties it, written or read back. */
export const isOfVote = (kind: string): boolean =>
  /^POST \/crm\/(?:objects|associations)\/votes\/(?:\w+\/)?batch\//.test(kind);

/** How many calls there were, of some kinds or of all. */
export const countCalls = (
  tally: CallTally,
  isMeant: (kind: string) => boolean = () => true,
): number =>
  [...tally]
    .filter(([kind]) => isMeant(kind))
    .reduce((sum, [, count]) => sum + count, 0);

/** The calls, the most frequent first, as one line; `none` where there were none. */
export const sayCalls = (tally: CallTally): string =>
  [...tally]
    .toSorted(([, one], [, other]) => other - one)
    .map(([kind, count]) => `${count} × ${kind}`)
    .join(', ') || 'none';
