import {
  EDITOR_CHECKS_PATH,
  EDITOR_PATH,
  type EditorCheckAnswer,
  type EditorCheckRequest,
  type EditorOpenedAnswer,
  type EditorSaveAnswer,
  type EditorSaveRequest,
  type Language,
  starterStepsPath,
  type StarterStepName,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** What the editor is opened for: a starter, one to copy or translate, a return to take over. */
export type EditorQuery = Partial<
  Record<'starter' | 'copy' | 'translate' | 'adopt', string>
>;

/** Everything the editor shows at first. */
export const fetchEditor = (query: EditorQuery, language: Language) =>
  callService<EditorOpenedAnswer>(EDITOR_PATH, language, { query });

/** What there is to say about a draft. */
export const fetchCheck = (request: EditorCheckRequest, language: Language) =>
  callService<EditorCheckAnswer>(EDITOR_CHECKS_PATH, language, {
    body: request,
  });

/** Keeps or publishes a draft. */
export const sendDraft = (request: EditorSaveRequest, language: Language) =>
  callService<EditorSaveAnswer>(EDITOR_PATH, language, {
    body: request,
  });

/** Renews, retires or publishes a starter as it stands. */
export const sendStep = (
  starterId: string,
  step: StarterStepName,
  language: Language,
) =>
  callService<EditorSaveAnswer>(starterStepsPath(starterId), language, {
    body: { step },
  });
