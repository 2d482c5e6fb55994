import path from 'node:path';
import { z } from 'zod';
import { ProjectError } from './project-error.ts';
import { readJson } from './read-json.ts';

/** The values of a profile by their names. */
export type ProfileVariables = Record<string, string | number | boolean>;

const profileSchema = z.object({
  variables: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({}),
});

/**
 * Reads the variables of a profile; none without one.
 * https://developers.hubspot.com/docs/developer-tooling/local-development/build-with-config-profiles
 *
 * @param name as in `hsprofile.NAME.json`
 * @throws ProjectError when there is no such profile, or it holds something else
 */
export const readProfile = async (
  root: string,
  name: string | undefined,
): Promise<ProfileVariables> => {
  if (name === undefined) return {};
  if (!/^[\w.-]+$/.test(name)) {
    throw new ProjectError(
      `${name} is no profile: give the NAME of an hsprofile.NAME.json.`,
    );
  }
  const file = `hsprofile.${name}.json`;

  return (await readJson(path.join(root, file), file, profileSchema)).variables;
};

/**
 * Puts the variables of a profile into a manifest file: `"${NAME}"` alone keeps the type of its
 * value, inside a text it becomes a part of it.
 *
 * @param file how the file is named in a message
 * @throws ProjectError when a name has no value
 */
export const fillIn = (
  content: unknown,
  variables: ProfileVariables,
  file: string,
): unknown => {
  if (Array.isArray(content)) {
    return content.map((each: unknown) => fillIn(each, variables, file));
  }
  if (typeof content === 'object' && content !== null) {
    return Object.fromEntries(
      Object.entries(content).map(([key, value]) => [
        key,
        fillIn(value, variables, file),
      ]),
    );
  }
  if (typeof content !== 'string') return content;
  const valueOf = (name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      throw new ProjectError(
        `${file} needs the variable ${name}, which no profile gives. Choose one with --profile, or add it there.`,
      );
    }

    return value;
  };
  const [, alone] = /^\$\{(\w+)\}$/.exec(content) ?? [];
  if (alone !== undefined) return valueOf(alone);

  return content.replace(/\$\{(\w+)\}/g, (_, name: string) =>
    String(valueOf(name)),
  );
};
