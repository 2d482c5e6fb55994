import type {
  EditorCheck,
  EditorCheckRequest,
  Language,
} from '@starters/contracts';
import {
  approvalRequestSchema,
  draftRequestSchema,
  editorCheckRequestSchema,
  editorQuerySchema,
  editorSaveRequestSchema,
  manyStepsRequestSchema,
  starterStepRequestSchema,
} from '@starters/contracts/schemas';
import type { Account } from '#src/accounts/account.ts';
import { readTyped } from '#src/starters/typed-facts.ts';
import type { answerApproval } from '#src/editing/answer-approval.ts';
import type { keepDraft } from '#src/editing/keep-draft.ts';
import type { openEditor } from '#src/editing/open-editor.ts';
import type { saveStarter } from '#src/editing/save-starter.ts';
import type { stepMany } from '#src/editing/step-many.ts';
import type { stepStarter } from '#src/editing/step-starter.ts';
import type { LabelsFor } from './answer-route.ts';
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
  stepMany: Bound<typeof stepMany>;
  keepDraft: Bound<typeof keepDraft>;
  answerApproval: Bound<typeof answerApproval>;
  labelsFor: LabelsFor;
  publishSoon: PublishSoon;
}

/** The routes of the editor. */
export const editorHandlers = ({
  open,
  check,
  save,
  step,
  stepMany,
  keepDraft,
  answerApproval,
  labelsFor,
  publishSoon,
}: EditorPort): Pick<
  Handlers,
  | 'editorRoute'
  | 'checkDraftRoute'
  | 'saveDraftRoute'
  | 'keepDraftRoute'
  | 'approvalRoute'
  | 'starterStepRoute'
  | 'manyStepsRoute'
> => ({
  editorRoute: parsed(editorQuerySchema, ({ account, viewer, request }) =>
    open(account, viewer, request),
  ),

  checkDraftRoute: parsed(
    editorCheckRequestSchema,
    async ({ account, viewer, request }) => {
      const labels = await labelsFor(account);
      const fields = readTyped(request.fields, labels);

      return check(account, viewer.language, { ...request, fields });
    },
  ),

  saveDraftRoute: parsed(
    editorSaveRequestSchema,
    async ({ account, viewer, request }) => {
      const labels = await labelsFor(account);
      const saved = await save(account, viewer, {
        ...request,
        fields: readTyped(request.fields, labels),
        opened: request.opened && readTyped(request.opened, labels),
        kept: request.kept && readTyped(request.kept, labels),
      });
      if (saved.ok) publishSoon(account.accountId);

      return saved;
    },
  ),

  keepDraftRoute: parsed(
    draftRequestSchema,
    async ({ account, viewer, request }) => {
      const { draft } = request;
      const labels = await labelsFor(account);

      return keepDraft(account, viewer, {
        ...request,
        before: request.before && readTyped(request.before, labels),
        draft: draft && {
          ...draft,
          fields: readTyped(draft.fields, labels),
          opened: readTyped(draft.opened, labels),
        },
      });
    },
  ),

  approvalRoute: parsed(
    approvalRequestSchema,
    async ({ account, viewer, param, request }) => {
      const id = param('starterId');
      const answered = await answerApproval(account, viewer, id, request);
      if (answered.ok) publishSoon(account.accountId);

      return answered;
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

  manyStepsRoute: parsed(
    manyStepsRequestSchema,
    async ({ account, viewer, request }) => {
      const stepped = await stepMany(account, viewer, request);
      if (stepped.ok) publishSoon(account.accountId);

      return stepped;
    },
  ),
});
