import { useSession } from '../crm/session.tsx';

const words = {
  en: {
    companies: 'Companies',
    primary: 'Primary',
    employees: (count: string) => `${count} employees`,
    deals: 'Deals',
    noDeals: 'No deal yet.',
    closes: (day: string) => `Closes ${day}`,
    segments: 'Segments',
    noSegments: 'In no segment.',
    manual: 'Manual',
    dynamic: 'Dynamic',
    activities: 'Activities',
    highlights: 'Highlights',
  },
  fr: {
    companies: 'Entreprises',
    primary: 'Principale',
    employees: (count: string) => `${count} salariés`,
    deals: 'Transactions',
    noDeals: 'Pas encore de transaction.',
    closes: (day: string) => `Clôture le ${day}`,
    segments: 'Segments',
    noSegments: 'Dans aucun segment.',
    manual: 'Manuel',
    dynamic: 'Dynamique',
    activities: 'Activités',
    highlights: 'L’essentiel',
  },
} as const;

/** Words of a contact's record, in the viewer's language. */
export const useContactWords = () => words[useSession().session.language];
