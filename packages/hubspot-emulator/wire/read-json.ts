import type { Context } from 'hono';
import type { z } from 'zod';
import { HubSpotFailure, invalid } from '#emulator/account/hubspot-failure.ts';

/** The JSON body as the schema has it; anything else is refused in HubSpot's way. */
export const readJson = async <T>(
  c: Context,
  schema: z.ZodType<T>,
): Promise<T> => {
  const contentType = c.req.header('content-type') ?? '';
  if (!contentType.includes('application/json')) {
    throw new HubSpotFailure(
      415,
      'VALIDATION_ERROR',
      `Unsupported Media Type: ${contentType || 'none'}`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(await c.req.text());
  } catch {
    throw invalid('Invalid input JSON: unable to parse the request body');
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(
      `Invalid input JSON: ${issue?.path.join('.') || 'body'} ${issue?.message ?? ''}`,
    );
  }

  return parsed.data;
};

/** A query parameter that may be given repeatedly or with commas. */
export const readList = (c: Context, name: string): string[] =>
  (c.req.queries(name) ?? [])
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
