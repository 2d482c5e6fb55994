import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OrdersPage } from './OrdersPage.tsx';
import { ReturnsPage } from './ReturnsPage.tsx';
import { StarterPage } from './StarterPage.tsx';
import { StartersPage } from './StartersPage.tsx';

/** Marketing's pages by their paths. */
export const PageRouter = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={StartersPage} />
    <PageRoutes.Route path="/returns" component={ReturnsPage} />
    <PageRoutes.Route path="/orders" component={OrdersPage} />
    <PageRoutes.Route path="/starters/:starterId" component={StarterPage} />
    <PageRoutes.AnyRoute component={NotFoundPage} />
  </PageRoutes>,
);
