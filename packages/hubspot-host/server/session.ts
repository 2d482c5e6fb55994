import { z } from 'zod';
import type { EmulatorPeople } from 'hubspot-emulator';
import {
  type AppDescription,
  LANGUAGES,
  type Language,
  type Words,
} from './app-description.ts';

/** Who may look through the preview's eyes. */
export interface Viewer {
  userId: number;
  /** What they do, in the menu of viewers. */
  role: Words;
  language: Language;
}

/** Who looks, in which language: one for all windows of the preview. */
export interface Session {
  userId: number;
  language: Language;
}

/** A change of the session, off the wire. */
export const sessionChangeSchema = z.object({
  userId: z.number().int().optional(),
  language: z.enum(LANGUAGES).optional(),
});

/** What the browser needs to know of the session. */
export const describeSession = (
  session: Session,
  app: AppDescription,
  viewers: readonly Viewer[],
  { users, teams }: EmulatorPeople,
  accountId: number,
) => {
  const describe = (userId: number) => {
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
    accountId,
    app,
    language: session.language,
    viewer: describe(session.userId),
    viewers: viewers.map(({ userId }) => describe(userId)),
    owners: users.map(({ ownerId, firstName, lastName }) => ({
      id: ownerId,
      name: `${firstName} ${lastName}`,
    })),
  };
};
/** The session as the browser sees it. */
export type SessionView = ReturnType<typeof describeSession>;
