/** A person who waits for a request, and the client it is for. */
export interface Waiter {
  userId: number;
  contactId: string;
}

/**
 * Who waits for a request beyond those the backup knows: a record names its clients and says how
 * many people wait, not who. Unknown people are numbered -1, -2 …
 *
 * @param known people the backup names
 * @param contactIds the clients that the record is tied to
 * @param waiting how many people wait, as the record says
 * @returns the waiters to add; none where no client is known
 */
export const findUnknownWaiters = (
  known: Waiter[],
  contactIds: string[],
  waiting: number,
): Waiter[] => {
  const untold = contactIds.filter(
    (id) => !known.some(({ contactId }) => contactId === id),
  );
  const people = new Set(known.map(({ userId }) => userId)).size;
  const missing = Math.max(waiting - people, 0);
  const lastContact = untold.at(-1) ?? contactIds[0];
  if (lastContact === undefined) return [];

  return Array.from(
    { length: Math.max(untold.length, missing) },
    (_, index) => ({
      userId: -Math.min(index + 1, Math.max(missing, 1)),
      contactId: untold[index] ?? lastContact,
    }),
  );
};
