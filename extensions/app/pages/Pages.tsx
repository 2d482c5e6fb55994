import { hubspot } from '@hubspot/ui-extensions';
import { PageRouter } from './PageRouter.tsx';

hubspot.extend<'pages'>(() => <PageRouter />);
