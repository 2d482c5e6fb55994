import { randomUUID } from 'node:crypto';

/** One entry of the `errors` list in HubSpot's error bodies. */
export interface FailureDetail {
  message: string;
  code?: string;
  context?: Record<string, string[]>;
}

/**
 * Thrown inside the emulator; becomes HubSpot's error body.
 * https://developers.hubspot.com/docs/api-reference/error-handling
 */
export class HubSpotFailure extends Error {
  readonly status: number;
  readonly category: string;
  readonly errors: FailureDetail[];
  readonly context: Record<string, string[]> | undefined;

  constructor(
    status: number,
    category: string,
    message: string,
    details: {
      errors?: FailureDetail[];
      context?: Record<string, string[]>;
    } = {},
  ) {
    super(message);
    this.name = 'HubSpotFailure';
    this.status = status;
    this.category = category;
    this.errors = details.errors ?? [];
    this.context = details.context;
  }

  /** The body of an answer. */
  toBody(): object {
    return {
      status: 'error',
      message: this.message,
      correlationId: randomUUID(),
      ...(this.context ? { context: this.context } : {}),
      ...(this.errors.length > 0 ? { errors: this.errors } : {}),
      category: this.category,
    };
  }

  /** The entry for a failed input in the `errors` of a 207. */
  toBatchError(ids: string[]): object {
    return {
      status: 'error',
      category: this.category,
      message: this.message,
      context: { ...this.context, ids },
    };
  }
}

/** A record, list or object that is not there. */
export const notFound = (message = 'resource not found'): HubSpotFailure =>
  new HubSpotFailure(404, 'OBJECT_NOT_FOUND', message);

/** Input that HubSpot refuses. */
export const invalid = (
  message: string,
  errors: FailureDetail[] = [],
): HubSpotFailure =>
  new HubSpotFailure(400, 'VALIDATION_ERROR', message, { errors });
