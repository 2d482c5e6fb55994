import { randomUUID } from 'node:crypto';
import {
  type Adoption,
  DAY_MS,
  type EditorOpened,
  editorRoute,
  type EditorSaveAnswer,
  type EditorSaved,
  type EditorSaveRequest,
  OTHERS_TO_HEAR,
  type StarterFields,
} from '@starters/contracts';
import { createAccountStore } from '#src/store/account-store.ts';
import { emptyFields } from '#src/starters/starter.ts';
import type { AccountSettings } from '#src/accounts/settings.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { INES, NORA, type TestApp } from './start-app.ts';
import { readCard, startersOf } from './vote-on-card.ts';

/** A starter for everyone with a fact, nothing wrong with it. */
export const goodFields: StarterFields = {
  ...emptyFields,
  title: 'After the move',
  opener: '{{contact.firstname}}, your shop moved to {{contact.city}}.',
  question: 'What do your guests make of it?',
  whyNow: 'They are in {{contact.city}}.',
  channels: ['call'],
  theme: 'Growth',
  ownerId: '751010',
};

/** What the editor opens with. */
export const openEditor = async (
  app: TestApp,
  query = '',
  { as = INES, language = 'en' } = {},
): Promise<EditorOpened> =>
  (
    await app.call(as, 'GET', `${editorRoute.path}${query}`, undefined, {
      language,
    })
  ).body as unknown as EditorOpened;

/** Saves what the editor holds. */
export const saveInEditor = async (
  app: TestApp,
  request: Partial<EditorSaveRequest>,
  { as = INES, language = 'en' } = {},
): Promise<EditorSaveAnswer> =>
  (
    await app.call(
      as,
      'PUT',
      editorRoute.path,
      {
        draftKey: randomUUID(),
        starterId: null,
        base: null,
        fields: goodFields,
        step: 'publish',
        adopt: null,
        ...request,
      },
      { language },
    )
  ).body as unknown as EditorSaveAnswer;

/** The words that an editor was opened with, heard by as many others as have to hear them. */
export const adoptionOf = (
  { adopted }: Pick<EditorOpened, 'adopted'>,
  text: string,
): Adoption => ({
  of: adopted?.of ?? '',
  votes: adopted?.votes ?? [],
  text,
  heardBy: (adopted?.others ?? []).slice(0, OTHERS_TO_HEAR),
});

/** Changes an account's settings as its admin would. */
export const changeSettings = async (
  app: TestApp,
  settings: Partial<AccountSettings>,
): Promise<void> => {
  const accounts = createAccountStore(app.db);
  const account = await accounts.find(ACCOUNT_ID);
  if (!account) throw new Error('The test has no account.');
  await accounts.update(ACCOUNT_ID, {
    settings: { ...account.settings, ...settings },
  });
};

/** How many starters were published in each app. */
const published = new WeakMap<TestApp, number>();

/** A good starter, changed as told; each further one of an app has a title and a text of its own. */
export const furtherFields = (
  app: TestApp,
  overrides: Partial<StarterFields> = {},
): StarterFields => {
  const count = (published.get(app) ?? 0) + 1;
  published.set(app, count);
  const isSaid = 'opener' in overrides || 'question' in overrides;

  return {
    ...goodFields,
    ...(count === 1 ? {} : { title: `${goodFields.title}, ${count}` }),
    ...(count === 1 || isSaid
      ? {}
      : { question: `What do your guests make of it, ${count} weeks on?` }),
    ...overrides,
  };
};

/** Publishes a good starter, changed as told. */
export const publishStarter = async (
  app: TestApp,
  overrides: Partial<StarterFields> = {},
): Promise<EditorSaved> => {
  const saved = await saveInEditor(app, {
    fields: furtherFields(app, overrides),
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved));

  return saved;
};

/** A starter's record, as a person with all rights reads it. */
export const readStarterRecord = async (app: TestApp, id: string) =>
  (
    (await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}?properties=status,valid_until,title,question,held_because,pending_change,why_now,segments,translation_of,wordings`,
    )) as { properties: Record<string, string | null> }
  ).properties;

/** Edits a starter's record in HubSpot itself. */
export const editNatively = (
  app: TestApp,
  id: string,
  properties: Record<string, string>,
) =>
  app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties },
  );

/** Whether the first contact's card has the starter. */
export const isOnCard = async (
  app: TestApp,
  starterId: string,
): Promise<boolean> =>
  startersOf(await readCard(app, app.seeded.contactIds[0] ?? '')).some(
    (each) => each.starterId === starterId,
  );

/** Sets the service's clock on. */
export const daysLater = (app: TestApp, days: number): void => {
  app.clock.now = new Date(app.clock.now.getTime() + days * DAY_MS);
};
