import { hubspot } from '@hubspot/ui-extensions';
import { CallSheet } from './components/CallSheet.tsx';

hubspot.extend<'crm.bulkActions'>(({ context }) => <CallSheet {...context} />);
