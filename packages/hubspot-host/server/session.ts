import type { Context } from 'hono';
import { detectFromHeader, type DetectorOptions } from 'hono/language';
import { z } from 'zod';
import type { EmulatorPeople } from 'hubspot-emulator';
import {
  type AppDescription,
  LANGUAGES,
  type Language,
  type Words,
} from './app-description.ts';
import type { SessionView, ViewerView } from './session-view.ts';

/** Who may look through the preview's eyes. */
export interface Viewer {
  userId: number;
  /** What they do, in the menu of viewers. */
  role: Words;
}

/** Who looks, in which language: one for all windows of the preview. */
export interface Session {
  userId: number;
  /** Null until a person chooses one: then each browser has its own. */
  language: Language | null;
}

/** A change of the session, off the wire. */
export const sessionChangeSchema = z.object({
  userId: z.number().int().optional(),
  language: z.enum(LANGUAGES).optional(),
});

const byHeader: DetectorOptions = {
  order: ['header'],
  caches: false,
  lookupFromHeaderKey: 'accept-language',
  lookupQueryString: '',
  lookupCookie: '',
  lookupFromPathIndex: 0,
  ignoreCase: true,
  fallbackLanguage: 'en',
  supportedLanguages: [...LANGUAGES],
};

/** The language a browser asks for, where the CRM speaks it; English otherwise. */
const languageOf = (c: Context): Language => {
  const wanted = detectFromHeader(c, byHeader);

  return LANGUAGES.find((each) => each === wanted) ?? 'en';
};

/**
 * What the browser needs to know of the session.
 *
 * @param c the browser's request
 */
export const describeSession = (
  c: Context,
  session: Session,
  app: AppDescription,
  viewers: readonly Viewer[],
  { users, teams }: EmulatorPeople,
  given: Pick<
    SessionView,
    'accountId' | 'timeZone' | 'currency' | 'permittedUrls' | 'variables'
  >,
): SessionView => {
  const describe = (userId: number): ViewerView => {
    const user = users.find(({ id }) => id === userId);
    const viewer = viewers.find((each) => each.userId === userId);

    return {
      userId,
      email: user?.email ?? '',
      firstName: user?.firstName ?? '',
      lastName: user?.lastName ?? '',
      role: viewer?.role ?? { en: '', fr: '' },
      isAdmin: user?.superAdmin ?? false,
      teams: teams
        .filter(({ id }) => id === user?.primaryTeamId)
        .map(({ id, name }) => ({
          id: Number(id),
          name,
          teammates: users
            .filter(({ primaryTeamId }) => primaryTeamId === id)
            .map((teammate) => teammate.id),
        })),
    };
  };

  return {
    ...given,
    app,
    language: session.language ?? languageOf(c),
    viewer: describe(session.userId),
    viewers: viewers.map(({ userId }) => describe(userId)),
    owners: users.map(({ ownerId, firstName, lastName }) => ({
      id: ownerId,
      name: `${firstName} ${lastName}`,
    })),
  };
};
