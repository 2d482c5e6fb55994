import type { z } from 'zod';
import { parseJson } from '#src/parse-json.ts';
import { type Refused, refused } from '#src/refused.ts';

/** A body as the schema has it, or a refusal; nothing of a bad body goes further. */
export const parseBody = <T>(
  body: string,
  schema: z.ZodType<T>,
): { ok: true; value: T } | Refused => {
  let json: unknown;
  try {
    json = parseJson(body);
  } catch {
    return refused('bad_request');
  }
  const parsed = schema.safeParse(json);

  return parsed.success
    ? { ok: true, value: parsed.data }
    : refused('bad_request');
};
