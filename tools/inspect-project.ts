import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  getProjectMetadata,
  parseProjectConfig,
} from '@hubspot/project-parsing-lib/projects';
import { translate } from '@hubspot/project-parsing-lib/translate';
import { z } from 'zod';
import { inspectCards } from './inspect-cards.ts';

const configSchema = z.object({ entrypoint: z.string().optional() });
const pictureSchema = z.object({
  config: z
    .looseObject({ previewImage: z.object({ file: z.string() }).optional() })
    .optional(),
});
const metaSchema = z.object({ uid: z.string(), type: z.string() });
const allowedFields = ['uid', 'type', 'config', 'dependencies', 'permissions'];

/** What HubSpot's own project parser makes of a tree. */
export interface ProjectFindings {
  /** Features HubSpot would build, as `TYPE uid`, sorted. */
  features: string[];
  /** A sentence for each thing HubSpot would refuse or pass over; empty when all is well. */
  complaints: string[];
}

const listBrokenFiles = async (
  files: string[],
  relative: (file: string) => string,
): Promise<string[]> => {
  const complaints: string[] = [];
  for (const file of files) {
    let content: unknown;
    try {
      content = JSON.parse(await readFile(file, 'utf8'));
    } catch {
      complaints.push(`${relative(file)} is no JSON.`);
      continue;
    }
    const meta = metaSchema.safeParse(content);
    if (!meta.success) {
      complaints.push(`${relative(file)} needs a uid and a type.`);
      continue;
    }
    const unexpected = Object.keys(content as object).filter(
      (field) => !allowedFields.includes(field),
    );
    if (unexpected.length > 0) {
      complaints.push(
        `${relative(file)} has fields HubSpot does not know: ${unexpected.join(', ')}.`,
      );
    }
  }

  return complaints;
};

/** Preview images that are not where a file says, from that file. */
const listMissingPictures = async (
  files: string[],
  relative: (file: string) => string,
): Promise<string[]> => {
  const missing: string[] = [];
  for (const file of files) {
    const { config } = pictureSchema.parse(
      JSON.parse(await readFile(file, 'utf8')),
    );
    const picture = config?.previewImage?.file;
    if (
      picture !== undefined &&
      !existsSync(path.join(path.dirname(file), picture))
    ) {
      missing.push(`${relative(file)} shows ${picture}, which is not there.`);
    }
  }

  return missing;
};

/**
 * Reads the project as HubSpot's command line tool does before an upload. The schemas of the
 * fields come from an account, so what the fields hold stays unproved until there is one.
 *
 * @param root folder of hsproject.json
 */
export const inspectProject = async (
  root: string,
): Promise<ProjectFindings> => {
  try {
    const { srcDir, platformVersion } = parseProjectConfig(root);
    const source = path.resolve(root, srcDir);
    const relative = (file: string) => path.relative(root, file);
    const { hsMetaFiles, components } = await getProjectMetadata(source);
    const broken = await listBrokenFiles(hsMetaFiles, relative);
    if (broken.length > 0) return { features: [], complaints: broken };

    const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
      { projectSourceDir: source, platformVersion },
      { skipValidation: true },
    );
    const nodes = Object.values(
      intermediateRepresentation.intermediateNodesIndexedByUid,
    );
    const complaints = [
      ...skippedHsMetaFiles.map(
        (file) =>
          `${path.join(srcDir, file)} lies where HubSpot does not look; move it to the folder of its type.`,
      ),
      ...[...new Set(Object.values(components))]
        .filter(({ count, maxCount }) => count > maxCount)
        .map(
          ({ hsMetaFiles: files, maxCount }) =>
            `${files.map(relative).join(', ')}: HubSpot takes ${maxCount}.`,
        ),
      ...nodes.flatMap(({ uid, config }) => {
        const { entrypoint } = configSchema.parse(config);

        return entrypoint !== undefined &&
          !existsSync(path.join(source, entrypoint))
          ? [
              `${uid} begins at ${entrypoint}, which is not in ${srcDir}. Correct "entrypoint".`,
            ]
          : [];
      }),
      ...(await listMissingPictures(hsMetaFiles, relative)),
      ...inspectCards(nodes),
      ...(nodes.some(({ componentType }) => componentType === 'APPLICATION')
        ? []
        : [`${srcDir} holds no app. Run "npm run manifest".`]),
    ];

    return {
      features: nodes
        .map(({ componentType, uid }) => `${componentType} ${uid}`)
        .sort(),
      complaints,
    };
  } catch (error) {
    return {
      features: [],
      complaints: [error instanceof Error ? error.message : String(error)],
    };
  }
};
