import {
  approvalRoute,
  type ApprovalRequest,
  pathOf,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import {
  changeSettings,
  openEditor,
  publishStarter,
  saveInEditor,
} from './open-editor.ts';
import { INES, NORA, type TestApp } from './start-app.ts';

/** Whose each starter is that a test publishes: nothing in common, so that none clashes. */
const places =
  'bakery kitchen garage studio pharmacy library office workshop brewery nursery school museum'.split(
    ' ',
  );
const published = new WeakMap<TestApp['db'], number>();

/** Publishes a starter without anybody's approval, with words of its own. */
export const publishPlace = async (app: TestApp): Promise<string> => {
  const count = published.get(app.db) ?? 0;
  published.set(app.db, count + 1);
  await changeSettings(app, { needsApproval: false });
  const { starterId } = await publishStarter(app, {
    title: `Starter ${count}`,
    opener: `Your ${places[count] ?? ''} is in {{contact.city}}.`,
    question: 'Who decides?',
  });
  await app.service.catalogs.refresh(app.emulator.accountId);

  return starterId;
};

/** Publishes a starter that a second person has to approve from then on. */
export const publishApproved = async (app: TestApp): Promise<string> => {
  const starterId = await publishPlace(app);
  await changeSettings(app, { needsApproval: true });

  return starterId;
};

/** The page of a starter. */
export const readStarterPage = async (
  app: TestApp,
  starterId: string,
  as = NORA,
): Promise<StarterReview> =>
  (await app.call(as, 'GET', pathOf(starterReviewRoute, { starterId })))
    .body as unknown as StarterReview;

/** Answers what waits as it was shown before. */
export const answerSeen = async (
  app: TestApp,
  starterId: string,
  seen: string,
  request: Partial<ApprovalRequest> = {},
  as = NORA,
) =>
  (
    await app.call(as, 'PUT', pathOf(approvalRoute, { starterId }), {
      verdict: 'approve',
      seen,
      because: '',
      ...request,
    })
  ).body;

/** Reads what waits, and answers it. */
export const answerApproval = async (
  app: TestApp,
  starterId: string,
  request: Partial<ApprovalRequest> = {},
  as = NORA,
) => {
  const { pending } = await readStarterPage(app, starterId, as);

  return answerSeen(app, starterId, pending?.seen ?? 'nothing', request, as);
};

/** Asks for approval of another question, as Ines. */
export const askApproval = async (
  app: TestApp,
  starterId: string,
  question: string,
): Promise<void> => {
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);
  const asked = await saveInEditor(app, {
    starterId,
    base,
    opened: fields,
    fields: { ...fields, question },
  });
  if (!asked.ok) throw new Error(JSON.stringify(asked));
};

/** Edits a starter's record in HubSpot itself, as one person. */
export const editRecordAs = (
  app: TestApp,
  as: number,
  id: string,
  properties: Record<string, string>,
) =>
  app.crm(
    as,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties },
  );

/** Deletes a starter's record in HubSpot. */
export const deleteRecord = async (app: TestApp, id: string): Promise<void> => {
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
  );
  await app.service.catalogs.refresh(app.emulator.accountId);
};
