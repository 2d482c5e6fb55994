import type { Emulator } from 'hubspot-emulator';
import { readProject } from 'hubspot-host/server';

/** How a call of HubSpot's tool ended. */
export interface ToolAnswer {
  code: number;
  says: string;
}

/** Stands in for HubSpot's tool `hs` and for what HubSpot does with an upload. */
export interface HubSpotTool {
  /** Runs it as somebody types it in a folder. */
  run(cwd: string, args: readonly string[]): Promise<ToolAnswer>;
  isInstalled(): boolean;
  /** Cards of the last upload, as `objectTypes` names their objects. */
  objectsWithCards(): string[];
}

const fine = (says: string): ToolAnswer => ({ code: 0, says });
const wrong = (says: string): ToolAnswer => ({ code: 1, says });

/**
 * The tool over an account: nothing is uploaded before the tool was let in, a card on an object is
 * taken only where the object exists, and the scopes are those of the upload that was installed.
 */
export const createHubSpotTool = (
  emulator: Emulator,
  objectExists: (name: string) => Promise<boolean>,
): HubSpotTool => {
  let isAuthorized = false;
  let isInstalled = false;
  let uploaded: Awaited<ReturnType<typeof readProject>> | null = null;

  const objectsOf = ({
    features,
  }: Awaited<ReturnType<typeof readProject>>): string[] => [
    ...new Set(features.cards.flatMap(({ objectTypes }) => objectTypes)),
  ];

  const upload = async (cwd: string): Promise<ToolAnswer> => {
    if (!isAuthorized) return wrong('Run `hs account auth` first.');
    const project = await readProject(cwd);
    for (const object of objectsOf(project)) {
      const name = /^p_(.+)$/.exec(object)?.[1];
      if (name !== undefined && !(await objectExists(name))) {
        return wrong(`A card is on ${object}, which does not exist.`);
      }
    }
    uploaded = project;

    return fine('The project was uploaded and built.');
  };

  const install = (): ToolAnswer => {
    if (!uploaded) return wrong('There is no upload to install.');
    isInstalled = true;
    emulator.scopes.granted = uploaded.scopes && new Set(uploaded.scopes);

    return fine('The app was installed.');
  };

  return {
    run: async (cwd, args) => {
      const command = args.join(' ');
      try {
        if (command === 'account auth') {
          isAuthorized = true;

          return fine('The tool may upload.');
        }
        if (command === 'project upload') return await upload(cwd);
        if (command === 'project install-app') return install();
      } catch (error) {
        return wrong(error instanceof Error ? error.message : String(error));
      }

      return wrong(`hs ${command}: not known here.`);
    },
    isInstalled: () => isInstalled,
    objectsWithCards: () => (uploaded ? objectsOf(uploaded) : []),
  };
};
