/**
 * Who voted is kept in our database alone. After a rebuild the voters of some votes are not known;
 * their user ids are below zero, which HubSpot's never are.
 */
export const isUnknownVoter = (userId: number): boolean => userId < 0;

/** The client of an anonymous vote whose record is all that is left: different for each vote. */
export const unknownContact = (voteKey: string): string => `?${voteKey}`;
