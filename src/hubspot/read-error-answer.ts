import { z } from 'zod';
import { cutText } from '#src/cut-text.ts';
import { HubSpotError, type HubSpotErrorKind } from './hubspot-error.ts';

/** Of HubSpot’s sentence, in UTF-16 units. */
const longestMessage = 500;

const bodySchema = z.object({
  message: z.string().optional(),
  category: z.string().optional(),
  correlationId: z.string().optional(),
  policyName: z.string().optional(),
  errors: z
    .array(
      z.object({
        context: z
          .object({ requiredGranularScopes: z.array(z.string()).optional() })
          .optional(),
      }),
    )
    .optional(),
});

/** A parsed error answer: the error to throw, and which rate limit was hit, if any. */
export interface ErrorAnswer {
  error: HubSpotError;
  policyName: string | null;
}

/** How HubSpot begins its answer, a 400, to a path of an object that it does not know. */
const noObject = 'Unable to infer object type';

const kindOf = (status: number, message = ''): HubSpotErrorKind => {
  if (status === 400 && message.startsWith(noObject)) return 'object_gone';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'missing_scopes';
  if (status === 404) return 'not_found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'rate_limited';
  // 423 is a lock, 477 an account being migrated: both are temporary.
  if (status === 423 || status === 477 || status >= 500) return 'unavailable';

  return 'invalid';
};

/**
 * Reads HubSpot's error body. Shapes:
 * https://developers.hubspot.com/docs/api-reference/error-handling
 */
export const readErrorAnswer = (
  call: string,
  status: number,
  text: string,
): ErrorAnswer => {
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // A gateway may answer with an HTML page; then only the status is used.
  }
  const body = bodySchema.safeParse(json).data ?? {};
  const reference = body.correlationId
    ? ` (correlation id ${body.correlationId})`
    : '';

  return {
    error: new HubSpotError(
      kindOf(status, body.message),
      `${call} was answered ${status}${reference}`,
      {
        status,
        category: body.category ?? null,
        correlationId: body.correlationId ?? null,
        said:
          body.message === undefined
            ? null
            : cutText(body.message, longestMessage) + reference,
        requiredScopes:
          body.errors?.flatMap(
            ({ context }) => context?.requiredGranularScopes ?? [],
          ) ?? [],
      },
    ),
    policyName: body.policyName ?? null,
  };
};
