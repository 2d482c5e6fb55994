import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const media = z.looseObject({ schema: z.unknown().optional() });
const content = z.record(z.string(), media).optional();
const body = z.looseObject({ content });
const operation = z.looseObject({
  requestBody: body.optional(),
  responses: z.record(z.string(), z.looseObject({ content })).default({}),
});
const document = z.looseObject({
  openapi: z.string().startsWith('3.'),
  servers: z.array(z.looseObject({ url: z.string() })).default([]),
  paths: z.record(z.string(), z.looseObject({})),
});

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** What a file says of one method of one path. */
export interface Operation {
  method: string;
  /** As the file has it, with `{…}`. */
  path: string;
  pattern: RegExp;
  /** Places of schemas in the file, as JSON pointers; null where it names none. */
  request: string | null;
  /** By status, `4XX` or `default`. */
  responses: Record<string, string | null>;
}

/** An OpenAPI file and its operations. */
export interface ContractFile {
  /** From the folder. */
  name: string;
  document: Record<string, unknown>;
  operations: Operation[];
}

const escape = (part: string) =>
  part.replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = (...parts: string[]) =>
  `#/${parts.map((part) => encodeURIComponent(escape(part))).join('/')}`;

/** A dated version stands for every other: an account serves several, files lag behind. */
const isVersion = (part: string) => /^20\d\d-\d\d(-beta)?$/.test(part);

const toPattern = (base: string, template: string): RegExp =>
  new RegExp(
    `^${(base + template)
      .split('/')
      .map((part) =>
        isVersion(part)
          ? '20\\d\\d-\\d\\d'
          : part
              .split(/\{[^}]*\}/)
              .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
              .join('[^/]+'),
      )
      .join('/')}/?$`,
  );

const jsonPlace = (
  found: z.infer<typeof body> | undefined,
  ...before: string[]
): string | null => {
  const type = Object.keys(found?.content ?? {}).find(
    (each) => each.includes('json') || each === '*/*',
  );

  return type === undefined || found?.content?.[type]?.schema === undefined
    ? null
    : pointer(...before, 'content', type, 'schema');
};

/** Follows a reference inside the file, as `responses` use it. */
const resolve = (
  root: unknown,
  value: unknown,
): { value: unknown; at: string[] | null } => {
  const reference = z.looseObject({ $ref: z.string() }).safeParse(value);
  if (!reference.success) return { value, at: null };
  const parts = reference.data.$ref
    .replace(/^#\//, '')
    .split('/')
    .map((part) =>
      decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'),
    );
  let found = root;
  for (const part of parts) {
    found = z.looseObject({}).safeParse(found).data?.[part];
  }

  return { value: found, at: parts };
};

const readOperation = (
  root: unknown,
  base: string,
  template: string,
  method: string,
  given: unknown,
): Operation => {
  const { requestBody, responses } = operation.parse(given);
  const above = ['paths', template, method];

  return {
    method: method.toUpperCase(),
    path: base + template,
    pattern: toPattern(base, template),
    request: jsonPlace(requestBody, ...above, 'requestBody'),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const { value, at } = resolve(root, response);

        return [
          status,
          jsonPlace(
            body.safeParse(value).data,
            ...(at ?? [...above, 'responses', status]),
          ),
        ];
      }),
    ),
  };
};

const readFileOf = async (
  folder: string,
  name: string,
): Promise<ContractFile | null> => {
  const given: unknown = parse(await readFile(path.join(folder, name), 'utf8'));
  const read = document.safeParse(given);
  if (!read.success) return null;
  const [server] = read.data.servers;
  const base = new URL(
    server?.url ?? '/',
    'https://api.hubapi.com',
  ).pathname.replace(/\/$/, '');

  return {
    name,
    document: read.data,
    operations: Object.entries(read.data.paths).flatMap(([template, found]) =>
      methods.flatMap((method) =>
        found[method] === undefined
          ? []
          : [readOperation(read.data, base, template, method, found[method])],
      ),
    ),
  };
};

/**
 * Reads every OpenAPI 3 file, JSON or YAML, of a folder and the folders in it; other files are
 * passed over.
 *
 * @throws Error when the folder cannot be read, or holds no such file
 */
export const readContract = async (folder: string): Promise<ContractFile[]> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(json|ya?ml)$/.test(name),
  );
  const files: ContractFile[] = [];
  for (const name of names.sort()) {
    const file = await readFileOf(folder, name);
    if (file) files.push(file);
  }
  if (files.length === 0) {
    throw new Error(
      `${folder} holds no OpenAPI 3 file. Put the files of the API there, as .json or .yaml.`,
    );
  }

  return files;
};

/** The methods that files describe at a path, whichever were called; sorted. */
export const findMethods = (files: ContractFile[], called: string): string[] =>
  [
    ...new Set(
      files
        .flatMap((file) => file.operations)
        .filter(({ pattern }) => pattern.test(called))
        .map(({ method }) => method),
    ),
  ].sort();

const literals = ({ path: template }: Operation) =>
  template.split('/').filter((part) => !part.includes('{')).length;

/**
 * The operation a call is one of: of several, the one that names most of the path, and of those
 * the one of the version that was called.
 */
export const findOperation = (
  files: ContractFile[],
  method: string,
  called: string,
): { file: ContractFile; operation: Operation } | null => {
  const found = files
    .flatMap((file) =>
      file.operations
        .filter((each) => each.method === method && each.pattern.test(called))
        .map((each) => ({ file, operation: each })),
    )
    .toSorted((one, two) => literals(two.operation) - literals(one.operation));
  const [best] = found;
  const version = called.split('/').find(isVersion);

  return (
    found.find(
      (each) =>
        best !== undefined &&
        literals(each.operation) === literals(best.operation) &&
        version !== undefined &&
        each.operation.path.split('/').includes(version),
    ) ??
    best ??
    null
  );
};
