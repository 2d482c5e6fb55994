import { useState } from 'react';
import { z } from 'zod';
import { useSession } from '../crm/session.tsx';

const viewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Id of the list's view that it narrows down. */
  base: z.string(),
  query: z.string(),
  chosen: z.record(z.string(), z.string()),
});
/** A search and filters a person keeps under a name; `chosen` is a value for each property. */
export type SavedView = z.infer<typeof viewSchema>;

const read = (place: string): SavedView[] => {
  try {
    return z
      .array(viewSchema)
      .parse(JSON.parse(window.localStorage.getItem(place) ?? '[]'));
  } catch {
    // Whatever another version left there, the list must open.
    return [];
  }
};

/** The views a person saved of an object's list, in their browser, and the ways to change them. */
export const useSavedViews = (type: string) => {
  const place = `views:${useSession().session.viewer.userId}:${type}`;
  const [views, setViews] = useState(() => read(place));
  const keep = (next: SavedView[]) => {
    window.localStorage.setItem(place, JSON.stringify(next));
    setViews(next);
  };

  return {
    views,
    add: (view: Omit<SavedView, 'id'>): string => {
      const id = `saved-${crypto.randomUUID()}`;
      keep([...views, { ...view, id }]);

      return id;
    },
    remove: (id: string) => keep(views.filter((view) => view.id !== id)),
  };
};
