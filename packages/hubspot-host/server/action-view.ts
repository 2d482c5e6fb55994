import type {
  ActionLabels,
  AppWorkflowAction,
} from '#host/project/features.ts';
import type { ActionAttempt, ActionExecution } from './call-action.ts';

export type { ActionAttempt, ActionExecution, ActionLabels };

/** An action as the screen of action calls shows it. */
export type ActionView = AppWorkflowAction;

/** What can be called. */
export interface ActionsView {
  isInstalled: boolean;
  /** Whether something answers for the service of the app. */
  isServed: boolean;
  actions: readonly ActionView[];
}
