import { SendError } from '#src/votes/vote-records.ts';
import { HubSpotError } from './hubspot-error.ts';

/**
 * Which failures lie in what was sent, which leave the outcome open, which in HubSpot; what is no
 * HubSpotError stays as it is.
 *
 * @param missingIsInvalid a record that is gone is then a fault of what was sent
 */
export const toSendError = (
  error: unknown,
  missingIsInvalid = false,
): unknown => {
  if (!(error instanceof HubSpotError)) return error;

  // What cannot be read may be the answer to a write that was done.
  if (error.kind === 'unknown_outcome' || error.kind === 'nonsense') {
    return new SendError('unknown_outcome', error.message, error);
  }
  const isInvalid =
    error.kind === 'invalid' ||
    error.kind === 'conflict' ||
    (missingIsInvalid && error.kind === 'not_found');

  return new SendError(
    isInvalid ? 'invalid' : 'unavailable',
    error.message,
    error,
  );
};
