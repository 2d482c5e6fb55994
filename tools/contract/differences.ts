import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Violation } from './check-exchange.ts';

const differenceSchema = z.object({
  /** Left out where it holds for every method. */
  method: z.string().optional(),
  /** A regular expression over the path as the file has it. */
  path: z.string().default(''),
  status: z.number().optional(),
  part: z.enum(['status', 'request', 'response']),
  /** Regular expressions. */
  at: z.string().default(''),
  message: z.string().default(''),
  why: z.string(),
  /** Where that is documented. */
  source: z.string(),
});

/** A violation that is meant, and who says so. */
export type Difference = z.infer<typeof differenceSchema>;

/**
 * Reads the differences that are meant.
 *
 * @throws Error when the file is not what it should be
 */
export const readDifferences = async (file: string): Promise<Difference[]> =>
  z
    .array(differenceSchema)
    .parse(JSON.parse(await readFile(file, 'utf8')) as unknown);

/** The difference that a violation is a case of, if it is meant. */
export const findDifference = (
  differences: Difference[],
  violation: Violation,
): Difference | undefined =>
  differences.find(
    ({ method, path, status, part, at, message }) =>
      part === violation.part &&
      (method === undefined || method === violation.method) &&
      (status === undefined || status === violation.status) &&
      new RegExp(path).test(violation.path) &&
      new RegExp(at).test(violation.at) &&
      new RegExp(message).test(violation.message),
  );
