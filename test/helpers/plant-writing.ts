import { insertRows } from './insert-rows.ts';
import { goodFields } from './open-editor.ts';
import { INES, NORA, type TestApp } from './start-app.ts';

/**
 * Adds what an account has where marketing writes and outcomes are read: two drafts of Ines, a
 * proposal that was sent back, and a client with a deal.
 *
 * @param texts `mark` stands in all of it, `unsaved` in what Ines has not saved
 */
export const plantWriting = async (
  app: TestApp,
  {
    contactId,
    starterId,
    mark,
    unsaved,
  }: { contactId: string; starterId: string; mark: string; unsaved: string },
): Promise<void> => {
  const { accountId } = app.emulator;
  const at = app.clock.now;
  const fields = { ...goodFields, opener: mark, question: `${mark}?` };
  await insertRows(
    app,
    'drafts',
    [`starter:${starterId}`, 'new'].map((key) => ({
      account_id: accountId,
      user_id: INES,
      key,
      starter_id: key === 'new' ? null : starterId,
      draft: JSON.stringify({
        fields: { ...fields, opener: unsaved, title: unsaved },
        opened: fields,
        base: null,
        status: 'published',
        draftKey: 'a-draft-of-ines',
        answer: mark,
      }),
      is_shared: false,
      saved_at: at,
    })),
  );
  await insertRows(app, 'proposals', [
    {
      account_id: accountId,
      starter_id: starterId,
      hash: 'proposed',
      fields: JSON.stringify(fields),
      opened: JSON.stringify(goodFields),
    },
  ]);
  await insertRows(app, 'releases', [
    {
      account_id: accountId,
      starter_id: starterId,
      hash: 'proposed',
      asked_by: INES,
      asked_at: at,
      released_at: null,
      released_by: null,
      sent_back_by: NORA,
      sent_back_at: at,
      because: mark,
      fields: null,
      shown_at: null,
    },
  ]);
  await insertRows(app, 'outcome_clients', [
    {
      account_id: accountId,
      contact_id: contactId,
      company_id: null,
      had_won: false,
      first_won_at: null,
      deals: JSON.stringify([
        {
          id: '1',
          stage: mark,
          createdAt: at,
          wonAt: null,
          isWon: false,
          amount: null,
        },
      ]),
      touches: '[]',
      read_at: at,
      next_at: null,
    },
  ]);
};
