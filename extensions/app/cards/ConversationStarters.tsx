import { hubspot } from '@hubspot/ui-extensions';
import { StartersCard } from './components/StartersCard.tsx';

hubspot.extend<'crm.record.tab' | 'crm.record.sidebar' | 'crm.preview'>(
  ({ context, actions }) => <StartersCard {...context} {...actions} />,
);
