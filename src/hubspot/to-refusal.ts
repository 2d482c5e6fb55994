import {
  type Refusal,
  RefusedError,
  type RefusalOf,
  UnknownOutcomeError,
} from '#src/outbox/refusal.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import { HubSpotError } from './hubspot-error.ts';

const ofKind = ({ kind, inFull }: HubSpotError): RefusalOf => {
  switch (kind) {
    case 'unauthorized':
      return 'account';
    case 'missing_scopes':
      // Of this kind alone: other kinds may need others.
      return 'shape';
    case 'rate_limited':
      return /daily/i.test(inFull) ? 'account' : 'moment';
    case 'not_found':
    case 'conflict':
    case 'invalid':
      // Whether it is the object's shape shows when all records are refused alike.
      return 'record';
    default:
      return 'moment';
  }
};

/** What a refused single input of a batch answered in part says; HubSpot's categories. */
export const refusalOfInput = (error: {
  message: string;
  category?: string | null | undefined;
}): Refusal => {
  const because = error.message;
  if (error.category === 'RATE_LIMITS') {
    return { of: 'moment', because };
  }

  return { of: 'record', because };
};

/** What single inputs of a batch are refused with. */
interface InputError {
  message: string;
  category?: string | null | undefined;
  context?: Record<string, string[]> | null | undefined;
}

/**
 * What became of each key of a batch that was answered in part. HubSpot names the inputs of an
 * error in its context, or not at all: then which refusal is whose is unclear.
 *
 * @param written record id by key
 */
export const toResults = (
  keys: string[],
  written: ReadonlyMap<string, string>,
  errors: InputError[],
): SendResult[] =>
  keys.map((key): SendResult => {
    const recordId = written.get(key);
    if (recordId !== undefined) return { key, ok: true, recordId };
    const named = errors.find(({ context }) =>
      Object.values(context ?? {}).some((values) => values.includes(key)),
    );
    const error = named ??
      errors[0] ?? { message: 'HubSpot did not confirm the record.' };

    return {
      key,
      ok: false,
      refusal: refusalOfInput(error),
      isUnclear: named === undefined,
    };
  });

/**
 * Tells a refusal, which applied nothing, from an outcome nobody knows. What is no `HubSpotError`
 * is a defect and stays as it is.
 */
export const toOutboxError = (error: unknown): unknown => {
  if (!(error instanceof HubSpotError)) return error;
  // What cannot be read may be the answer to a write that was done.
  if (error.kind === 'unknown_outcome' || error.kind === 'nonsense') {
    return new UnknownOutcomeError(error.message, { cause: error });
  }

  const because = error.said ?? error.message;

  return new RefusedError(
    { of: ofKind(error), because, reference: error.message },
    error,
  );
};
