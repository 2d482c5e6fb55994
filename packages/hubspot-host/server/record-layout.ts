import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AppCard, AppFeatures } from '#host/project/features.ts';
import type { LayoutView } from './layout-view.ts';

const layoutSchema = z.object({
  installed: z.boolean(),
  placed: z.union([
    z.record(z.string(), z.array(z.string())),
    // As it was kept when there were cards on contacts only.
    z.array(z.string()).transform((contacts) => ({ contacts })),
  ]),
});
interface Layout {
  installed: boolean;
  placed: LayoutView['placed'];
}

/** The installation of an app with OAuth, which stands elsewhere. */
export interface OutsideInstallation {
  installPath: string;
  isInstalled(): boolean;
  uninstall(): void;
}

/** The app's installation and the places of its cards, as people arranged them. */
export interface RecordLayout {
  view(): LayoutView;
  /**
   * Places a card on the records of an object, `contacts` or `p_name`, or takes it away. False
   * when the app is not installed or has no such card for them.
   */
  place(objectType: string, uid: string, isPlaced: boolean): Promise<boolean>;
  /**
   * Installs or uninstalls the app. HubSpot places no card by itself: after an installation there
   * is none anywhere until a person places it. An app with OAuth is not installed by this.
   * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference
   */
  install(isInstalled: boolean): Promise<void>;
}

/** Every card on the records of every object it names. */
const placeAll = (cards: AppCard[]): Layout['placed'] => {
  const placed: Layout['placed'] = {};
  for (const { uid, objectTypes } of cards) {
    for (const each of objectTypes)
      placed[each] = [...(placed[each] ?? []), uid];
  }

  return placed;
};

/**
 * Keeps the layout in a file. Where there is none yet the account is one whose admin placed every
 * card long ago, so that a new preview has something to show.
 */
export const openRecordLayout = async (
  file: string | null,
  { cards: library, ...others }: AppFeatures,
  outside: OutsideInstallation | null = null,
): Promise<RecordLayout> => {
  const kept = file && (await readFile(file, 'utf8').catch(() => null));
  const parsed = kept ? layoutSchema.safeParse(JSON.parse(kept)) : null;
  let layout: Layout = parsed?.success
    ? parsed.data
    : outside
      ? { installed: false, placed: {} }
      : { installed: true, placed: placeAll(library) };
  const isInstalled = () => outside?.isInstalled() ?? layout.installed;

  const keep = async (next: Layout) => {
    layout = next;
    if (file === null) return;
    await writeFile(`${file}.new`, JSON.stringify(layout));
    await rename(`${file}.new`, file);
  };

  return {
    view: () => ({
      installed: isInstalled(),
      placed: isInstalled() ? layout.placed : {},
      installPath: outside?.installPath ?? null,
      ...others,
      library,
    }),

    place: async (objectType, uid, isPlaced) => {
      const card = library.find((each) => each.uid === uid);
      if (!isInstalled() || !card?.objectTypes.includes(objectType)) {
        return false;
      }
      const { placed } = layout;
      const rest = (placed[objectType] ?? []).filter((each) => each !== uid);
      await keep({
        ...layout,
        placed: { ...placed, [objectType]: isPlaced ? [...rest, uid] : rest },
      });

      return true;
    },

    install: async (wanted) => {
      if (!wanted) outside?.uninstall();
      await keep({ installed: wanted, placed: {} });
    },
  };
};
