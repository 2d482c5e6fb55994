export type {
  AppDescription,
  ObjectDescription,
  SearchCondition,
} from './app-description.ts';
export type { AppFeatures } from '#host/project/features.ts';
export { type Project, readProject } from '#host/project/read-project.ts';
export { createPreviewClock, type PreviewClock } from './preview-clock.ts';
export type { HostedOAuth } from './oauth-routes.ts';
export {
  type ActionAttempt,
  type ActionExecution,
  createActionCaller,
} from './call-action.ts';
export type { AppWorkflowAction } from '#host/project/features.ts';
export { type HostOptions, type ServedHost, serveHost } from './serve-host.ts';
export type { Viewer } from './session.ts';
