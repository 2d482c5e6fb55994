import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { PermittedUrls } from '#host/rules/permitted-urls.ts';
import { checkMeta, isSingular } from './component-types.ts';
import type {
  AppFeatures,
  AppFunction,
  AppWebhooks,
  AppWorkflowAction,
} from './features.ts';
import {
  anyMeta,
  appMeta,
  bulkActionMeta,
  cardMeta,
  functionMeta,
  screenMeta,
  webhooksMeta,
  workflowActionMeta,
} from './meta-schemas.ts';
import { readObjectType } from './object-types.ts';
import { ProjectError } from './project-error.ts';
import { fillIn, type ProfileVariables } from './read-profile.ts';
import { readJson } from './read-json.ts';
import { toWebhooks, toWorkflowAction } from './to-features.ts';

const bundleOf = (file: string) => path.parse(file).name;

/** What the `-hsmeta.json` files of an app say. */
export interface AppMetas {
  /** Null when no file describes an app. */
  app: {
    name: string;
    permittedUrls: PermittedUrls;
    /** Null where the app says nothing of how it is authorised. */
    scopes: string[] | null;
    /** Whether it is installed by OAuth, or for one account alone. */
    isOAuth: boolean;
  } | null;
  features: AppFeatures;
  functions: AppFunction[];
  workflowActions: AppWorkflowAction[];
  /** Null of an app that asks to be told nothing. */
  webhooks: AppWebhooks | null;
  /** The files that HubSpot builds a bundle from, each once, from the source folder. */
  entrypoints: string[];
  /** Where every feature begins, from the source folder, and the file that says so. */
  begins: { at: string; file: string }[];
}

/** Reads the files one after another; what each says is checked against those before. */
const createReader = (folder: string, variables: ProfileVariables) => {
  const metas: AppMetas = {
    app: null,
    features: { cards: [], pages: null, settings: null, bulkActions: [] },
    functions: [],
    workflowActions: [],
    webhooks: null,
    entrypoints: [],
    begins: [],
  };
  const fileOf = new Map<string, string>();
  const needed: { scope: string; file: string }[] = [];

  const build = (file: string, meta: string) => {
    metas.begins.push({ at: file, file: meta });
    const known = metas.entrypoints.find(
      (each) => each !== file && bundleOf(each) === bundleOf(file),
    );
    if (known !== undefined) {
      throw new ProjectError(
        `${known} and ${file} would be one bundle, ${bundleOf(file)}.js. Rename one of them.`,
      );
    }
    if (!metas.entrypoints.includes(file)) metas.entrypoints.push(file);

    return bundleOf(file);
  };
  const namesOf = (objectTypes: string[], file: string) =>
    objectTypes.map((each) => {
      const { name, scope } = readObjectType(each, file);
      needed.push({ scope, file });

      return name;
    });

  /** What no two files of a project may share. */
  const claim = (what: string, file: string) => {
    const other = fileOf.get(what);
    if (other !== undefined) {
      throw new ProjectError(
        `${other} and ${file} both have the ${what}. A project may have it once.`,
      );
    }
    fileOf.set(what, file);
  };

  const add = async (file: string): Promise<void> => {
    const read = <T>(schema: z.ZodType<T>) =>
      readJson(path.join(folder, file), file, schema, (content) =>
        fillIn(content, variables, file),
      );
    const meta = await read(anyMeta);
    const { uid, type } = meta;
    checkMeta(file, meta);
    claim(`uid "${uid}"`, file);
    if (isSingular(type)) {
      claim(`type "${type === 'pages' ? 'page' : type}"`, file);
    }
    if (type === 'app') {
      const { name, permittedUrls, auth } = (await read(appMeta)).config;
      metas.app = {
        name,
        permittedUrls,
        scopes: auth?.requiredScopes ?? null,
        isOAuth: auth?.type !== 'static',
      };
    } else if (type === 'card') {
      const { entrypoint, objectTypes, ...card } = (await read(cardMeta))
        .config;
      metas.features.cards.push({
        uid,
        ...card,
        objectTypes: namesOf(objectTypes, file),
        bundle: build(entrypoint, file),
      });
    } else if (type === 'crm-bulk-action') {
      const { entrypoint, objectTypes, ...action } = (
        await read(bulkActionMeta)
      ).config;
      metas.features.bulkActions.push({
        uid,
        ...action,
        objectTypes: namesOf(objectTypes, file),
        bundle: build(entrypoint, file),
      });
    } else if (type === 'page' || type === 'pages') {
      metas.features.pages = build(
        (await read(screenMeta)).config.entrypoint,
        file,
      );
    } else if (type === 'settings') {
      metas.features.settings = build(
        (await read(screenMeta)).config.entrypoint,
        file,
      );
    } else if (type === 'workflow-action') {
      metas.workflowActions.push(
        toWorkflowAction(uid, (await read(workflowActionMeta)).config, file),
      );
    } else if (type === 'webhooks') {
      metas.webhooks = toWebhooks((await read(webhooksMeta)).config);
    } else if (type === 'app-function') {
      const { entrypoint, secretKeys } = (await read(functionMeta)).config;
      const packageFile = path.join(path.dirname(file), 'package.json');
      if (!existsSync(path.join(folder, packageFile))) {
        throw new ProjectError(
          `${file} needs ${packageFile}, which is not there. Add it.`,
        );
      }
      metas.begins.push({ at: entrypoint, file });
      metas.functions.push({
        uid,
        file: path.join(folder, entrypoint),
        secretKeys,
      });
    }
  };

  /** HubSpot refuses a build whose cards are on objects that the app may not read. */
  const checkScopes = () => {
    const scopes = metas.app?.scopes;
    const missing = needed.find(({ scope }) => !scopes?.includes(scope));
    if (scopes && missing) {
      throw new ProjectError(
        `${missing.file} needs the scope ${missing.scope}. Add it to "requiredScopes" of the app.`,
      );
    }
  };

  /** https://developers.hubspot.com/docs/apps/developer-platform/overview */
  const checkFunctions = () => {
    const isOAuth = metas.app?.scopes && metas.app.isOAuth;
    if (metas.functions.length === 0 || !isOAuth) return;
    throw new ProjectError(
      'The app has functions and OAuth: only an app for one account (auth "static") has functions.',
    );
  };

  return { add, checkScopes, checkFunctions, metas };
};

/**
 * Reads what an app offers from the files HubSpot reads it from: cards, its page, its settings,
 * its bulk actions and its functions. Types that HubSpot draws nothing for are passed over.
 *
 * @param folder the source folder of the project
 * @param names `-hsmeta.json` files in it
 * @param variables what stands for `${NAME}` in them
 * @throws ProjectError when a file lacks what HubSpot needs, or two files contradict each other
 */
export const readAppMetas = async (
  folder: string,
  names: string[],
  variables: ProfileVariables,
): Promise<AppMetas> => {
  const reader = createReader(folder, variables);
  for (const name of names) await reader.add(name);
  reader.checkScopes();
  reader.checkFunctions();

  return reader.metas;
};
