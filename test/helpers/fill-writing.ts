import { fullVote, insertRows } from './insert-rows.ts';
import { goodFields } from './open-editor.ts';
import { INES, LEA, NORA, type TestApp } from './start-app.ts';

/** Three bytes a letter in UTF-8. */
const long = '語'.repeat(2000);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Drafts and proposals of long texts, steps for an outcome with each starter of many. */
export const fillWriting = async (
  app: TestApp,
  starterIds: string[],
): Promise<void> => {
  const { accountId } = app.emulator;
  const at = app.clock.now;
  const fields = { ...goodFields, opener: long, question: long };
  for (const user_id of [LEA, INES, NORA]) {
    await insertRows(
      app,
      'drafts',
      times(400, (i) => ({
        account_id: accountId,
        user_id,
        key: `starter:${starterIds[i % starterIds.length] ?? ''}:${i}`,
        starter_id: starterIds[0] ?? '',
        draft: JSON.stringify({
          fields: { ...fields, title: '' },
          opened: fields,
          base: null,
          status: 'draft',
          draftKey: `draft-of-${i}`,
          answer: '',
        }),
        is_shared: i % 2 === 0,
        saved_at: at,
      })),
    );
  }
  await insertRows(
    app,
    'proposals',
    starterIds.map((starter_id) => ({
      account_id: accountId,
      starter_id,
      hash: 'proposed',
      fields: JSON.stringify(fields),
      opened: JSON.stringify(goodFields),
    })),
  );
  await insertRows(
    app,
    'releases',
    starterIds.map((starter_id) => ({
      account_id: accountId,
      starter_id,
      hash: 'proposed',
      asked_by: INES,
      asked_at: at,
      released_at: null,
      released_by: null,
      sent_back_by: NORA,
      sent_back_at: at,
      because: long,
      fields: null,
      shown_at: null,
    })),
  );
  await insertRows(
    app,
    'votes',
    times(2000, (i) =>
      fullVote(app, 20_000 + i, {
        // Of starters that are gone from HubSpot.
        starter_id: String(9_000_000 + Math.floor(i / 3)),
        verdict: 'useful',
        reason: null,
        used_at: new Date(at.getTime() - 86_400_000),
      }),
    ),
  );
  await insertRows(
    app,
    'setting_changes',
    times(500, (i) => ({
      account_id: accountId,
      user_id: NORA,
      at,
      setting: 'answerDays',
      before: JSON.stringify(i),
      after: JSON.stringify(long),
    })),
  );
};
