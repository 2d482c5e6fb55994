import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ProjectError } from './project-error.ts';

/**
 * Reads a JSON file of a project.
 *
 * @param prepare what is done to the content before it is checked
 * @param shown how the file is named in a message
 * @throws ProjectError when it is missing, is not JSON, or lacks what the schema needs
 */
export const readJson = async <T>(
  file: string,
  shown: string,
  schema: z.ZodType<T>,
  prepare: (content: unknown) => unknown = (content) => content,
): Promise<T> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ProjectError(`${shown} cannot be read.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new ProjectError(
      `${shown} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = schema.safeParse(prepare(content));
  if (!parsed.success) {
    throw new ProjectError(
      `${shown} lacks something:\n${z.prettifyError(parsed.error)}`,
    );
  }

  return parsed.data;
};
