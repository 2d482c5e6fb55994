import { useSession } from './session.tsx';

const words = {
  en: {
    all: 'all',
    range: (from: number, to: number, total: number) =>
      `${from}–${to} of ${total}`,
  },
  fr: {
    all: 'tout',
    range: (from: number, to: number, total: number) =>
      `${from}–${to} sur ${total}`,
  },
} as const;

/** Words of lists, in the viewer's language. */
export const useListWords = () => words[useSession().session.language];
