import { hubspot } from '@hubspot/ui-extensions';
import { StandingCard } from './standing/StandingCard.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context }) => (
  <StandingCard {...context} />
));
