import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { appSchema, findPlaceholders } from './manifest.ts';
import { makeSelfContained } from './packages/self-contained.ts';

const metaSchema = z.object({
  type: z.string(),
  config: z.object({ objectTypes: z.array(z.string()).default([]) }),
});

/** A file that is not uploaded, and why. */
export interface LeftOut {
  /** From the folder of the project. */
  file: string;
  because: string;
}

/** What was written for HubSpot's tool. */
export interface CopiedProject {
  /** From the root. */
  folder: string;
  leftOut: LeftOut[];
}

const projectSchema = z.object({ srcDir: z.string() });

/**
 * Why HubSpot would not take a component yet, or is not to have it; null where it is uploaded.
 * A card on an object that does not exist makes the upload invalid, and the object is made with a
 * token that HubSpot gives out after the first upload.
 */
const reasonAgainst = (
  { type, config }: z.infer<typeof metaSchema>,
  { first, bulkAction }: { first: boolean; bulkAction: boolean },
): string | null => {
  if (type === 'crm-bulk-action' && !bulkAction) {
    return '"bulkAction" is false in app.json';
  }
  const custom = config.objectTypes.find((each) => each.startsWith('p_'));

  return first && custom !== undefined
    ? `${custom} does not exist before npm run objects`
    : null;
};

/**
 * Copies what HubSpot uploads into `dist/project`, without the components that HubSpot would not
 * take yet, and with each component independent of the others. Nothing of an earlier copy stays.
 *
 * @param root folder of hsproject.json and app.json
 * @param first before the custom objects exist
 * @throws Error with a sentence while app.json has an example's addresses
 */
export const copyProject = async (
  root: string,
  { first }: { first: boolean },
): Promise<CopiedProject> => {
  const readJson = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const app = appSchema.parse(await readJson('app.json'));
  const placeholders = findPlaceholders(app);
  if (placeholders.length > 0) {
    throw new Error(
      `app.json still has addresses of an example: ${placeholders.join(', ')}. Give yours to npm run configure.`,
    );
  }
  const { srcDir } = projectSchema.parse(await readJson('hsproject.json'));
  const folder = path.join('dist', 'project');
  const target = path.join(root, folder);
  await rm(target, { recursive: true, force: true });
  await cp(path.join(root, srcDir), path.join(target, srcDir), {
    recursive: true,
    filter: (source) => path.basename(source) !== 'node_modules',
  });
  await cp(
    path.join(root, 'hsproject.json'),
    path.join(target, 'hsproject.json'),
  );
  await makeSelfContained(path.join(target, srcDir, 'app'));

  const leftOut: LeftOut[] = [];
  const names = await readdir(path.join(target, srcDir), { recursive: true });
  for (const name of names.filter((each) => each.endsWith('-hsmeta.json'))) {
    const file = path.join(srcDir, name);
    const meta = metaSchema.parse(
      JSON.parse(await readFile(path.join(target, file), 'utf8')),
    );
    const because = reasonAgainst(meta, { first, bulkAction: app.bulkAction });
    if (because === null) continue;
    await rm(path.join(target, file));
    leftOut.push({ file, because });
  }

  return {
    folder,
    leftOut: leftOut.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
};
