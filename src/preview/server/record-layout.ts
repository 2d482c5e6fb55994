import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AppFeatures, LayoutView } from './layout-view.ts';

const layoutSchema = z.object({
  installed: z.boolean(),
  placed: z.array(z.string()),
});
type Layout = z.infer<typeof layoutSchema>;

/** The app's installation and the places of its cards, as people arranged them. */
export interface RecordLayout {
  view(): LayoutView;
  /** False when the app has no such card or is not installed. */
  place(uid: string, isPlaced: boolean): Promise<boolean>;
  /**
   * Installs or uninstalls the app. HubSpot places no card by itself: after an installation there
   * is none anywhere until a person places it.
   * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference
   */
  install(isInstalled: boolean): Promise<void>;
}

/**
 * Keeps the layout in a file. Where there is none yet the account is one whose admin placed every
 * card long ago, so that whoever opens the preview has something to see.
 */
export const openRecordLayout = async (
  file: string | null,
  { cards: library, ...others }: AppFeatures,
): Promise<RecordLayout> => {
  const kept = file && (await readFile(file, 'utf8').catch(() => null));
  const parsed = kept ? layoutSchema.safeParse(JSON.parse(kept)) : null;
  let layout: Layout = parsed?.success
    ? parsed.data
    : { installed: true, placed: library.map(({ uid }) => uid) };

  const keep = async (next: Layout) => {
    layout = next;
    if (file === null) return;
    await writeFile(`${file}.new`, JSON.stringify(layout));
    await rename(`${file}.new`, file);
  };

  return {
    view: () => ({ ...layout, ...others, library }),

    place: async (uid, isPlaced) => {
      if (!layout.installed || !library.some((each) => each.uid === uid)) {
        return false;
      }
      const rest = layout.placed.filter((each) => each !== uid);
      await keep({ ...layout, placed: isPlaced ? [...rest, uid] : rest });

      return true;
    },

    install: (isInstalled) => keep({ installed: isInstalled, placed: [] }),
  };
};
