import { useSession } from '../crm/session.tsx';

const words = {
  en: {
    more: 'CRM',
    helpDesk: 'Help desk',
    tickets: 'Tickets',
    noTickets: 'No ticket yet. Create one in the list of tickets.',
    chooseTicket: 'Choose a ticket on the left.',
    noDescription: 'This ticket has no description.',
    pipeline: 'Pipeline',
    stages: 'Stages',
    moveTo: (stage: string) => `Move to ${stage}`,
    moved: (stage: string) => `Moved to ${stage}`,
    now: 'now here',
  },
  fr: {
    more: 'CRM',
    helpDesk: 'Centre d’assistance',
    tickets: 'Tickets',
    noTickets: 'Pas encore de ticket. Créez-en un dans la liste des tickets.',
    chooseTicket: 'Choisissez un ticket à gauche.',
    noDescription: 'Ce ticket n’a pas de description.',
    pipeline: 'Pipeline',
    stages: 'Phases',
    moveTo: (stage: string) => `Passer à ${stage}`,
    moved: (stage: string) => `Passé à ${stage}`,
    now: 'phase actuelle',
  },
} as const;

/** Words of HubSpot's own objects and of the help desk, in the viewer's language. */
export const useObjectWords = () => words[useSession().session.language];
