import type {
  EditorCheck,
  EditorCheckRequest,
  Language,
} from '@starters/contracts';
import {
  editorCheckRequestSchema,
  editorQuerySchema,
  editorSaveRequestSchema,
  starterStepRequestSchema,
} from '@starters/contracts/schemas';
import type { Account } from '#src/accounts/account.ts';
import type { openEditor } from '#src/editing/open-editor.ts';
import type { saveStarter } from '#src/editing/save-starter.ts';
import type { stepStarter } from '#src/editing/step-starter.ts';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What the editor's routes call. */
export interface EditorPort {
  open: Bound<typeof openEditor>;
  check: (
    account: Account,
    language: Language,
    request: EditorCheckRequest,
  ) => Promise<EditorCheck>;
  save: Bound<typeof saveStarter>;
  step: Bound<typeof stepStarter>;
  publishSoon: PublishSoon;
}

/** The routes of the editor. */
export const editorHandlers = ({
  open,
  check,
  save,
  step,
  publishSoon,
}: EditorPort): Pick<
  Handlers,
  'editorRoute' | 'checkDraftRoute' | 'saveDraftRoute' | 'starterStepRoute'
> => ({
  editorRoute: parsed(editorQuerySchema, ({ account, viewer, request }) =>
    open(account, viewer, request),
  ),

  checkDraftRoute: parsed(
    editorCheckRequestSchema,
    ({ account, viewer, request }) => check(account, viewer.language, request),
  ),

  saveDraftRoute: parsed(
    editorSaveRequestSchema,
    async ({ account, viewer, request }) => {
      const saved = await save(account, viewer, request);
      if (saved.ok) publishSoon(account.accountId);

      return saved;
    },
  ),

  starterStepRoute: parsed(
    starterStepRequestSchema,
    async ({ account, viewer, param, request }) => {
      const id = param('starterId');
      const stepped = await step(account, viewer, id, request.step);
      if (stepped.ok) publishSoon(account.accountId);

      return stepped;
    },
  ),
});
