import { z } from 'zod';

/**
 * The answer to a batch. HubSpot reports failures of single inputs in `errors`, with status 207
 * or 200: both are a 2xx, so callers must look.
 */
export const batchAnswerSchema = <T>(result: z.ZodType<T>) =>
  z.object({
    status: z.string().optional(),
    results: z.array(result),
    errors: z
      .array(
        z.object({
          message: z.string(),
          category: z.string().nullish(),
          context: z.record(z.string(), z.array(z.string())).nullish(),
        }),
      )
      .optional(),
  });
