import { keepDraftRoute } from '@starters/contracts';
import type { openEditor } from './open-editor.ts';
import { INES, type TestApp } from './start-app.ts';

/** Keeps what Ines typed over an opened starter: another question, at this replica. */
export const keepDraftOf = (
  at: TestApp,
  key: string,
  starterId: string | null,
  opened: Awaited<ReturnType<typeof openEditor>>,
  question: string,
) =>
  at.call(INES, 'PUT', keepDraftRoute.path, {
    key,
    starterId,
    draft: {
      fields: { ...opened.fields, question },
      opened: opened.draft?.opened ?? opened.fields,
      base: opened.base,
      status: opened.status,
      draftKey: `drafted under ${key}`,
      answer: '',
    },
  });
