import type { EmulatorContext, RouteDeps } from './context.ts';
import { notFound } from '#emulator/account/hubspot-failure.ts';
import { readPage } from '#emulator/wire/paging.ts';
import type { EmulatorUser } from '#emulator/account/people.ts';

/** Owners, users and teams, to be read; and the removal of a user. */
export const peopleRoutes = ({ app, store }: RouteDeps): void => {
  const { people } = store.state;
  const epoch = new Date(0).toISOString();
  const present = () => people.users.filter(({ hasLeft }) => !hasLeft);

  const showOwner = (user: EmulatorUser) => ({
    id: user.ownerId,
    email: user.email,
    type: 'PERSON',
    firstName: user.firstName,
    lastName: user.lastName,
    userId: user.hasLeft ? null : user.id,
    userIdIncludingInactive: user.id,
    createdAt: epoch,
    updatedAt: epoch,
    archived: user.hasLeft ?? false,
    teams: people.teams
      .filter(({ id }) => id === user.primaryTeamId)
      .map(({ id, name }) => ({ id, name, primary: true })),
  });

  const showUser = (user: EmulatorUser) => ({
    id: String(user.id),
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    roleIds: [],
    superAdmin: user.superAdmin,
    ...(user.primaryTeamId === null
      ? {}
      : { primaryTeamId: user.primaryTeamId }),
    secondaryTeamIds: user.secondaryTeamIds,
  });

  app.get('/crm/owners/2026-09', (c) => {
    const email = c.req.query('email');
    const archived = c.req.query('archived') === 'true';
    const users = people.users.filter(
      ({ hasLeft = false, ...user }) =>
        hasLeft === archived && (email === undefined || user.email === email),
    );

    return c.json(readPage(c, users.map(showOwner), { size: 100, max: 500 }));
  });

  app.get('/crm/owners/2026-09/:ownerId', (c) => {
    const wanted = c.req.param('ownerId');
    const isUserId = c.req.query('idProperty') === 'userId';
    const archived = c.req.query('archived') === 'true';
    const user = people.users.find(
      ({ id, ownerId, hasLeft = false }) =>
        hasLeft === archived && (isUserId ? String(id) : ownerId) === wanted,
    );
    if (!user) throw notFound();

    return c.json(showOwner(user));
  });

  app.get('/settings/users/2026-09', (c) =>
    c.json(readPage(c, present().map(showUser), { size: 100, max: 100 })),
  );

  app.get('/settings/users/2026-09/teams', (c) =>
    c.json({
      results: people.teams.map((team) => ({
        ...team,
        userIds: present()
          .filter(({ primaryTeamId }) => primaryTeamId === team.id)
          .map(({ id }) => String(id)),
        secondaryUserIds: present()
          .filter(({ secondaryTeamIds }) => secondaryTeamIds.includes(team.id))
          .map(({ id }) => String(id)),
      })),
    }),
  );

  const findUser = (c: EmulatorContext): EmulatorUser => {
    const wanted = c.req.param('userId');
    const isEmail = c.req.query('idProperty') === 'EMAIL';
    const user = present().find((each) =>
      isEmail ? each.email === wanted : String(each.id) === wanted,
    );
    if (!user) throw notFound();

    return user;
  };

  app.get('/settings/users/2026-09/:userId', (c) =>
    c.json(showUser(findUser(c))),
  );

  // https://developers.hubspot.com/docs/api-reference/latest/account/settings/user-provisioning/users/delete-user
  app.delete('/settings/users/2026-09/:userId', (c) => {
    findUser(c).hasLeft = true;
    store.changed();

    return c.body(null, 204);
  });
};
