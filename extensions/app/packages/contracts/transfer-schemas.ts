import { z } from 'zod';
import {
  type ExportRequest,
  EXPORTS,
  type ImportRequest,
  type ProgressQuery,
} from './transfer.ts';

/** `ExportRequest` off the wire. */
export const exportRequestSchema = z.object({
  what: z.enum(EXPORTS),
}) satisfies z.ZodType<ExportRequest>;

/** `ImportRequest` off the wire: text or bytes, not both. */
export const importRequestSchema = z
  .object({
    name: z.string().max(200).default(''),
    text: z.string().nullable().default(null),
    base64: z.base64().nullable().default(null),
    commit: z.boolean(),
    hash: z.string().max(100).nullable().default(null),
    leave: z.number().int().min(0).default(0),
    key: z.string().min(8).max(100),
  })
  .refine(
    ({ text, base64 }) => (text === null) !== (base64 === null),
  ) satisfies z.ZodType<ImportRequest>;

/** `ProgressQuery` off the address; no key is the key of nothing. */
export const progressQuerySchema = z.object({
  key: z.string().default(''),
}) satisfies z.ZodType<ProgressQuery>;
