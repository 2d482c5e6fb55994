/**
 * An id for something that counts once, however often its request arrives. HubSpot's worker need
 * not have `crypto`.
 */
export const newRequestId = (): string => `${Date.now()}-${Math.random()}`;
