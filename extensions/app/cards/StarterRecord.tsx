import { hubspot } from '@hubspot/ui-extensions';
import { StarterRecordSidebar } from './starter-record/StarterRecordSidebar.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context }) => (
  <StarterRecordSidebar {...context} />
));
