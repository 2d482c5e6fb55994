import type { ApprovalRequest } from '../approval.ts';
import type { DraftAnswer, DraftRequest } from '../writing-draft.ts';
import type {
  EditorCheckAnswer,
  EditorCheckRequest,
  EditorOpenedAnswer,
  EditorQuery,
  EditorSaveAnswer,
  EditorSaveRequest,
  ManyStepsAnswer,
  ManyStepsRequest,
  StarterStepRequest,
} from '../editor.ts';
import { answers, MARKETING, onlyReads, route, takes } from './route.ts';

/** What the editor shows at first. */
export const editorRoute = route(
  'GET',
  '/v1/editor',
  MARKETING,
  answers<EditorOpenedAnswer>,
  takes<EditorQuery>,
);

/** Saves or publishes a draft. */
export const saveDraftRoute = route(
  'PUT',
  '/v1/editor',
  MARKETING,
  answers<EditorSaveAnswer>,
  takes<EditorSaveRequest>,
);

/** Faults, advice and a preview of a draft; nothing is saved. */
export const checkDraftRoute = onlyReads(
  route(
    'PUT',
    '/v1/editor/checks',
    MARKETING,
    answers<EditorCheckAnswer>,
    takes<EditorCheckRequest>,
  ),
);

/** Keeps what is being written, or throws it away on purpose. */
export const keepDraftRoute = route(
  'PUT',
  '/v1/editor/drafts',
  MARKETING,
  answers<DraftAnswer>,
  takes<DraftRequest>,
);

/** Approves what waits, sends it back with a sentence, or takes one's own back. */
export const approvalRoute = route(
  'PUT',
  '/v1/review/starters/:starterId/approval',
  MARKETING,
  answers<EditorSaveAnswer>,
  takes<ApprovalRequest>,
);

/** Renews, retires or publishes a starter as it is. */
export const starterStepRoute = route(
  'PUT',
  '/v1/review/starters/:starterId/steps',
  MARKETING,
  answers<EditorSaveAnswer>,
  takes<StarterStepRequest>,
);

/** Renews or retires many starters as they are. */
export const manyStepsRoute = route(
  'PUT',
  '/v1/review/steps',
  MARKETING,
  answers<ManyStepsAnswer>,
  takes<ManyStepsRequest>,
);
