import { z } from 'zod';

/** What HubSpot has against one property of a write. */
export interface PropertyProblem {
  /** HubSpot's code, such as `INVALID_INTEGER`; empty when it sent none. */
  code: string;
  /** HubSpot's own sentence. */
  message: string;
}

/** https://developers.hubspot.com/docs/api-reference/error-handling */
const bodySchema = z.object({
  message: z.string().optional(),
  /** The preview's own doors say it so. */
  error: z.string().optional(),
  category: z.string().optional(),
  errors: z
    .array(
      z.object({
        message: z.string().default(''),
        code: z.string().default(''),
        context: z.record(z.string(), z.array(z.string())).default({}),
      }),
    )
    .default([]),
});

/** An answer that HubSpot refused: its status, its sentence and what it has against each property. */
export class CrmError extends Error {
  override name = 'CrmError';
  readonly status: number;
  readonly category: string;
  readonly problems: Record<string, PropertyProblem>;

  constructor(status: number, body: unknown) {
    const parsed = bodySchema.safeParse(body);
    const { message, error, category, errors } = parsed.success
      ? parsed.data
      : bodySchema.parse({});
    super(message ?? error ?? `The answer was ${status}.`);
    this.status = status;
    this.category = category ?? '';
    this.problems = Object.fromEntries(
      errors.flatMap((each) =>
        (each.context['propertyName'] ?? []).map((name) => [
          name,
          { code: each.code, message: each.message },
        ]),
      ),
    );
  }
}
