/** A scope that the app asks for. */
export interface Scope {
  name: string;
  /** What it is used for: every admin reads it before letting the app in. */
  because: string;
  /**
   * `always`: without it nothing works. `enterprise`: accounts without an Enterprise hub cannot grant
   * it, and are told so in plain words after they let the app in. `tasks`: only authors' tasks need it;
   * everything else works without.
   */
  needed: 'always' | 'enterprise' | 'tasks';
}

/**
 * Every scope of the app, each with its reason; `app.json` and both manifests have the same.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
 */
export const SCOPES: readonly Scope[] = [
  {
    name: 'oauth',
    because: 'every app needs it',
    needed: 'always',
  },
  {
    name: 'crm.objects.contacts.read',
    because:
      'shows the card on contacts, finds merged contacts and the segments of one',
    needed: 'always',
  },
  {
    name: 'crm.objects.contacts.write',
    because: 'gives authors a task, where an admin wants them told so',
    needed: 'tasks',
  },
  {
    name: 'crm.objects.companies.read',
    because: "lets the card read facts of a contact's company",
    needed: 'always',
  },
  {
    name: 'crm.objects.deals.read',
    because: "lets the card read facts of a contact's deals",
    needed: 'always',
  },
  {
    name: 'crm.objects.owners.read',
    because: 'names the author of a starter',
    needed: 'always',
  },
  {
    name: 'crm.lists.read',
    because: 'lists segments, and tells in which of them a contact is',
    needed: 'always',
  },
  {
    name: 'crm.objects.custom.read',
    because: 'reads starters and votes',
    needed: 'enterprise',
  },
  {
    name: 'crm.objects.custom.write',
    because: 'writes starters and votes',
    needed: 'enterprise',
  },
  {
    name: 'crm.schemas.custom.read',
    because: 'finds the two custom objects',
    needed: 'enterprise',
  },
  {
    name: 'crm.schemas.custom.write',
    because: 'makes the two custom objects, and offers segments on starters',
    needed: 'enterprise',
  },
  {
    name: 'settings.users.read',
    because: 'tells who is a super admin',
    needed: 'always',
  },
  {
    name: 'settings.users.teams.read',
    because: 'tells who is in the teams of marketing',
    needed: 'always',
  },
];

const namesOf = (needed: Scope['needed']): string[] =>
  SCOPES.filter((scope) => scope.needed === needed).map(({ name }) => name);

/** Scopes that an account must grant to let the app in. */
export const REQUIRED_SCOPES: readonly string[] = namesOf('always');

/** Scopes that an account without an Enterprise hub cannot grant. */
export const ENTERPRISE_SCOPES: readonly string[] = namesOf('enterprise');

/** What only authors' tasks need. */
export const TASK_SCOPES: readonly string[] = namesOf('tasks');

/** What an account may leave out of an installation by OAuth, and is asked for all the same. */
export const OPTIONAL_SCOPES: readonly string[] = [
  ...ENTERPRISE_SCOPES,
  ...TASK_SCOPES,
];

/** Those scopes without which the app does not work that were not granted. */
export const findMissing = (granted: readonly string[]): Scope[] =>
  SCOPES.filter(
    ({ name, needed }) => needed !== 'tasks' && !granted.includes(name),
  );
