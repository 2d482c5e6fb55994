// The service's paths, each called with `?language=` of the viewer. Separate exports, so that a
// bundle holds only those it uses.

/** GET → `CardAnswer` */
export const cardPath = (contactId: number | string): string =>
  `/v1/contacts/${contactId}/starters`;

/** PUT `VoteRequest` → `VoteAnswer` */
export const VOTE_PATH = '/v1/vote';

/** PUT {} → `Done | Refusal` */
export const dismissAnswerPath = (id: string): string =>
  `/v1/answers/${id}/dismissed`;

/** PUT `CallsRequest` → `CallsAnswer` */
export const CALLS_PATH = '/v1/calls';

/** PUT {} → `PrintLinkAnswer` */
export const PRINT_LINKS_PATH = '/v1/print-links';

/** PUT `ViewReport` → `Done | Refusal` */
export const viewsPath = (contactId: number | string): string =>
  `/v1/contacts/${contactId}/views`;

// Sheets, of which the card knows only the paths it was given. Both GET and PUT answer
// with a `SheetAnswer`.

/** Answers and orders ready; PUT `{ id }` puts one away. */
export const INBOX_PATH = '/v1/inbox';

/** Mutes and follows; PUT `ChoiceRequest`. */
export const CHOICES_PATH = '/v1/choices';

/** What there is to know of an author; PUT `ChoiceRequest`. */
export const authorPath = (
  contactId: number | string,
  ownerId: string,
): string => `/v1/contacts/${contactId}/authors/${ownerId}`;

/** Orders for a contact; PUT `OrderRequest`. */
export const ordersPath = (contactId: number | string): string =>
  `/v1/contacts/${contactId}/orders`;

/** GET → `ReviewAnswer` */
export const REVIEW_PATH = '/v1/review';

/** GET → `StarterReviewAnswer` */
export const starterReviewPath = (starterId: string): string =>
  `/v1/review/starters/${starterId}`;

/** GET → `StandingAnswer` */
export const standingPath = (starterId: number | string): string =>
  `/v1/review/starters/${starterId}/standing`;

/** POST `AnswerRequest` → `AnswerAnswer` */
export const ANSWER_RETURNS_PATH = '/v1/review/answers';

/** GET `?starter=`, `?copy=`, `?translate=`, `?adopt=` → `EditorOpenedAnswer`; PUT `EditorSaveRequest` → `EditorSaveAnswer` */
export const EDITOR_PATH = '/v1/editor';

/** PUT `EditorCheckRequest` → `EditorCheckAnswer` */
export const EDITOR_CHECKS_PATH = '/v1/editor/checks';

/** PUT `StarterStepRequest` → `EditorSaveAnswer` */
export const starterStepsPath = (starterId: string): string =>
  `/v1/review/starters/${starterId}/steps`;

/** GET with a `FiguresQuery` → `FiguresAnswer` */
export const FIGURES_PATH = '/v1/figures';

/** GET → `ReportAnswer` */
export const REPORT_PATH = '/v1/report';

/** GET → `SettingsAnswer`; PUT `SettingsRequest` → `SettingsAnswer` */
export const SETTINGS_PATH = '/v1/settings';
