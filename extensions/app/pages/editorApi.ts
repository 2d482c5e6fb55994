import {
  type ApprovalRequest,
  approvalRoute,
  checkDraftRoute,
  type DraftRequest,
  type EditorCheckRequest,
  type EditorQuery,
  editorRoute,
  type EditorSaveRequest,
  keepDraftRoute,
  type Language,
  type ManyStepsRequest,
  manyStepsRoute,
  saveDraftRoute,
  type StarterStepName,
  starterStepRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** Everything the editor shows at first. */
export const fetchEditor = (query: EditorQuery, language: Language) =>
  callService(editorRoute, language, {}, query);

/** What there is to say about a draft. */
export const fetchCheck = (request: EditorCheckRequest, language: Language) =>
  callService(checkDraftRoute, language, {}, request);

/** Keeps or publishes a draft. */
export const sendDraft = (request: EditorSaveRequest, language: Language) =>
  callService(saveDraftRoute, language, {}, request);

/** Keeps what is being written, or throws it away. */
export const sendKeptDraft = (request: DraftRequest, language: Language) =>
  callService(keepDraftRoute, language, {}, request);

/** The second person's answer to what waits. */
export const sendApproval = (
  starterId: string,
  request: ApprovalRequest,
  language: Language,
) => callService(approvalRoute, language, { starterId }, request);

/** Renews, retires or publishes a starter as it stands. */
export const sendStep = (
  starterId: string,
  step: StarterStepName,
  language: Language,
) => callService(starterStepRoute, language, { starterId }, { step });

/** Renews or retires many starters as they stand. */
export const sendManySteps = (request: ManyStepsRequest, language: Language) =>
  callService(manyStepsRoute, language, {}, request);
