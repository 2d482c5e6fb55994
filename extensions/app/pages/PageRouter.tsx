import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import {
  AdoptPage,
  CopyPage,
  EditPage,
  ReplacePage,
  TranslatePage,
  WritePage,
} from './EditorPage.tsx';
import { FirstDraftsPage } from './FirstDraftsPage.tsx';
import { NotForClientsPage } from './NotForClientsPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RequestsPage } from './RequestsPage.tsx';
import { ReportPage } from './ReportPage.tsx';
import { FeedbackPage } from './FeedbackPage.tsx';
import { StarterPage } from './StarterPage.tsx';
import { StartersPage } from './StartersPage.tsx';
import { TransferPage } from './TransferPage.tsx';

/** Marketing's pages by their paths. */
export const PageRouter = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={StartersPage} />
    <PageRoutes.Route path="/feedback" component={FeedbackPage} />
    <PageRoutes.Route path="/not-for-clients" component={NotForClientsPage} />
    <PageRoutes.Route path="/requests" component={RequestsPage} />
    <PageRoutes.Route path="/report" component={ReportPage} />
    <PageRoutes.Route path="/transfer" component={TransferPage} />
    <PageRoutes.Route path="/first-drafts" component={FirstDraftsPage} />
    <PageRoutes.Route path="/write" component={WritePage} />
    <PageRoutes.Route path="/starters/:starterId" component={StarterPage} />
    <PageRoutes.Route path="/starters/:starterId/edit" component={EditPage} />
    <PageRoutes.Route path="/starters/:starterId/copy" component={CopyPage} />
    <PageRoutes.Route
      path="/starters/:starterId/translate"
      component={TranslatePage}
    />
    <PageRoutes.Route
      path="/starters/:starterId/adopt/:feedbackId"
      component={AdoptPage}
    />
    <PageRoutes.Route
      path="/starters/:starterId/adopt/:feedbackId/replace"
      component={ReplacePage}
    />
    <PageRoutes.AnyRoute component={NotFoundPage} />
  </PageRoutes>,
);
