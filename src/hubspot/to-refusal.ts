import {
  type Refusal,
  RefusedError,
  type RefusalOf,
  UnknownOutcomeError,
} from '#src/outbox/refusal.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import { CatalogSlowError } from '#src/starters/catalog-slow-error.ts';
import { HubSpotError } from './hubspot-error.ts';
import { ObjectsMissingError } from './objects-missing-error.ts';

const ofKind = ({ kind, inFull }: HubSpotError): RefusalOf => {
  switch (kind) {
    case 'unauthorized':
    case 'not_connected':
    case 'locked_out':
      return 'account';
    case 'object_gone':
    case 'missing_scopes':
      // Only this kind of record is refused: other kinds may need other scopes.
      return 'shape';
    case 'rate_limited':
      return /daily/i.test(inFull) ? 'account' : 'moment';
    case 'held_back':
      return 'budget';
    case 'not_found':
    case 'conflict':
    case 'invalid':
      // Whether it is the object's shape shows when all records are refused alike.
      return 'record';
    default:
      return 'moment';
  }
};

/** The refusal of a single input of a batch, by HubSpot's error category. */
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

/** The error of a single input of a batch. */
interface InputError {
  message: string;
  category?: string | null | undefined;
  context?: Record<string, string[]> | null | undefined;
}

/**
 * The result of each key of a batch that partly failed. HubSpot names the inputs of an error in its
 * context, or not at all; then the refusals cannot be assigned to keys.
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
 * Converts a `HubSpotError` to a refusal, where nothing was applied, or to an unknown outcome.
 * Other errors are defects and are returned as they are.
 */
export const toOutboxError = (error: unknown): unknown => {
  if (!(error instanceof HubSpotError)) return error;
  // An unreadable answer may belong to a write that was applied.
  if (error.kind === 'unknown_outcome' || error.kind === 'nonsense') {
    return new UnknownOutcomeError(error.message, { cause: error });
  }

  const because = error.said ?? error.message;

  return new RefusedError(
    { of: ofKind(error), because, reference: error.message },
    error,
  );
};

/**
 * As `toOutboxError`, for a write that was repeated at once: a failure of HubSpot's own says
 * nothing of whether one of the attempts was applied, or will be.
 */
export const toDoubtfulError = (error: unknown): unknown =>
  error instanceof HubSpotError &&
  error.kind === 'unavailable' &&
  (error.status === null || error.status >= 500)
    ? new UnknownOutcomeError(error.message, { cause: error })
    : toOutboxError(error);

/**
 * What keeps an account from being sent when HubSpot could not be read before; null for what is not
 * HubSpot's failure.
 */
export const interruptionOf = (error: unknown): Refusal | null => {
  if (error instanceof ObjectsMissingError) {
    return { of: 'shape', because: error.message };
  }
  if (error instanceof CatalogSlowError) {
    return { of: 'moment', because: error.message };
  }
  if (!(error instanceof HubSpotError)) return null;
  const of = ofKind(error);

  return {
    // There is no record yet that it could be about.
    of: of === 'record' ? 'shape' : of,
    because: error.said ?? error.message,
    reference: error.message,
  };
};
